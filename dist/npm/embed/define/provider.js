import { Provider } from '../../context/provider/provider.js';
import { define } from './define.js';

"use strict";
define("hearten-provider", Provider);

export { Provider };
