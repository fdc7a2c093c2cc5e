import { WordingCheck } from '../../elements/learning/wording-check/wording-check.js';
export { WordingCheck };
