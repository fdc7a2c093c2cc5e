import './define/card-deck.js';
import './define/content-gate.js';
import './define/grounding.js';
import './define/principle-card.js';
import './define/provider.js';
import './define/reader-settings.js';
import './define/quick-exit.js';
import './define/reframe-panel.js';
import './define/support-signpost.js';
import './define/survival-response.js';
import './define/wording-check.js';
import { cmsSafe } from './cms-safe/cms-safe.js';

cmsSafe(document);
