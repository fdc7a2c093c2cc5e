import { PrincipleCard } from '../../elements/learning/principle-card/principle-card.js';
export { PrincipleCard };
