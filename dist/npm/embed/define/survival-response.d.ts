import { SurvivalResponse } from '../../elements/learning/survival-response/survival-response.js';
export { SurvivalResponse };
