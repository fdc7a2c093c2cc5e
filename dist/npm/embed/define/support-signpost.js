import { SupportSignpost } from '../../elements/safety/support-signpost/support-signpost.js';
import { define } from './define.js';

"use strict";
define("hearten-support-signpost", SupportSignpost);

export { SupportSignpost };
