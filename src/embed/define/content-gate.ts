import { ContentGate } from '../../elements/safety/content-gate/content-gate.js';
import { define } from './define.js';

define('hearten-content-gate', ContentGate);

export { ContentGate };
