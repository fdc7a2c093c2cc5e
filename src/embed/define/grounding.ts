import { Grounding } from '../../elements/safety/grounding/grounding.js';
import { define } from './define.js';

define('hearten-grounding', Grounding);

export { Grounding };
