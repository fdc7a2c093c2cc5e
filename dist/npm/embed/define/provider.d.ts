import { Provider } from '../../context/provider/provider.js';
export { Provider };
