import { SurvivalResponse } from '../../elements/learning/survival-response/survival-response.js';
import { define } from './define.js';

"use strict";
define("hearten-survival-response", SurvivalResponse);

export { SurvivalResponse };
