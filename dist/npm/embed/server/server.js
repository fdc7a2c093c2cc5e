export { PackError, validatePack } from '../../content/load-pack.js';
export { OptionError } from './option-error.js';
export { principleCard } from './principle-card.js';
export { reframePanel } from './reframe-panel.js';
export { supportSignpost } from './support-signpost.js';
export { survivalResponse } from './survival-response.js';

"use strict";
