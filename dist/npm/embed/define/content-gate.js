import { ContentGate } from '../../elements/safety/content-gate/content-gate.js';
import { define } from './define.js';

"use strict";
define("hearten-content-gate", ContentGate);

export { ContentGate };
