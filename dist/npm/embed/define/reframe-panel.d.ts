import { ReframePanel } from '../../elements/learning/reframe-panel/reframe-panel.js';
export { ReframePanel };
