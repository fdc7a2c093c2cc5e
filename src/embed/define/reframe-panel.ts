import { ReframePanel } from '../../elements/learning/reframe-panel/reframe-panel.js';
import { define } from './define.js';

define('hearten-reframe-panel', ReframePanel);

export { ReframePanel };
