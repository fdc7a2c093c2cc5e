import { ReframePanel } from '../../elements/learning/reframe-panel/reframe-panel.js';
import { define } from './define.js';

"use strict";
define("hearten-reframe-panel", ReframePanel);

export { ReframePanel };
