import { Provider } from '../../context/provider/provider.js';
import { define } from './define.js';

define('hearten-provider', Provider);

export { Provider };
