import { Grounding } from '../../elements/safety/grounding/grounding.js';
import { define } from './define.js';

"use strict";
define("hearten-grounding", Grounding);

export { Grounding };
