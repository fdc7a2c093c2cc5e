export { PackError, validatePack } from '../../content/load-pack.js';
export { OptionError } from './option-error.js';
export { cardDeck } from './card-deck.js';
export { grounding } from './grounding.js';
export { principleCard } from './principle-card.js';
export { reframePanel } from './reframe-panel.js';
export { supportSignpost } from './support-signpost.js';
export { survivalResponse } from './survival-response.js';

"use strict";
