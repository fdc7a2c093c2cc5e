import { QuickExit } from '../../elements/safety/quick-exit/quick-exit.js';
import { define } from './define.js';

"use strict";
define("hearten-quick-exit", QuickExit);

export { QuickExit };
