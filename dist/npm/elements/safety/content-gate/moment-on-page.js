import { page } from '../../../page/page-registry.js';
import { firstLink } from './gate-links.js';

"use strict";
let isListening = false;
let isKnown = false;
let found;
function momentOnPage() {
  if (!isListening) {
    isListening = true;
    page().listen((message) => {
      if (message === "members") isKnown = false;
    });
  }
  if (!isKnown) found = firstLink([...page().members].map(({ moment }) => moment));
  isKnown = true;
  return found;
}

export { momentOnPage };
