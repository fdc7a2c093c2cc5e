import { CardDeck } from '../../elements/learning/card-deck/card-deck.js';
import { define } from './define.js';

"use strict";
define("hearten-card-deck", CardDeck);

export { CardDeck };
