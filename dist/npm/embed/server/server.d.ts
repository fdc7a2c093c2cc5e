/**
 * Words of our packs as HTML, for whoever writes pages before anybody reads them: a static site, a
 * template, a content system. Plain functions, which need neither a browser nor a renderer.
 */
export { PackError, validatePack, type CheckedPack, type PackProblem, } from '../../content/load-pack.js';
export type { Pack } from '../../content/schema.js';
export type { Wording } from '../../locales/strings.js';
export { OptionError } from './option-error.js';
export { cardDeck, type CardDeckOptions } from './card-deck.js';
export { grounding, type GroundingOptions } from './grounding.js';
export { principleCard, type PrincipleCardOptions } from './principle-card.js';
export { reframePanel, type ReframePanelOptions } from './reframe-panel.js';
export { supportSignpost, type SupportSignpostOptions } from './support-signpost.js';
export { survivalResponse, type SurvivalResponseOptions } from './survival-response.js';
export type { WordsOptions } from './words.js';
