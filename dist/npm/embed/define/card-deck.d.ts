import { CardDeck } from '../../elements/learning/card-deck/card-deck.js';
export { CardDeck };
