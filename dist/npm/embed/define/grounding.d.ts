import { Grounding } from '../../elements/safety/grounding/grounding.js';
export { Grounding };
