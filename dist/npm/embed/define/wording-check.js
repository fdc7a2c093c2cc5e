import { WordingCheck } from '../../elements/learning/wording-check/wording-check.js';
import { define } from './define.js';

"use strict";
define("hearten-wording-check", WordingCheck);

export { WordingCheck };
