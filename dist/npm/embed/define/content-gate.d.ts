import { ContentGate } from '../../elements/safety/content-gate/content-gate.js';
export { ContentGate };
