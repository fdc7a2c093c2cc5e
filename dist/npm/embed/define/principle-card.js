import { PrincipleCard } from '../../elements/learning/principle-card/principle-card.js';
import { define } from './define.js';

"use strict";
define("hearten-principle-card", PrincipleCard);

export { PrincipleCard };
