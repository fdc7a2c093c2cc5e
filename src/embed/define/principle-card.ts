import { PrincipleCard } from '../../elements/learning/principle-card/principle-card.js';
import { define } from './define.js';

define('hearten-principle-card', PrincipleCard);

export { PrincipleCard };
