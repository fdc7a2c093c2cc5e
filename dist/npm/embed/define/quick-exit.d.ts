import { QuickExit } from '../../elements/safety/quick-exit/quick-exit.js';
export { QuickExit };
