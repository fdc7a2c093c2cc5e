import { page } from '../../../page/page-registry.js';
import { firstLink } from './gate-links.js';

let isListening = false;
let isKnown = false;
let found: string | undefined;

/** Looked for once for all gates of a page, each time that somebody has come or gone. */
export function momentOnPage(): string | undefined {
  if (!isListening) {
    isListening = true;
    page().listen((message) => {
      if (message === 'members') isKnown = false;
    });
  }
  if (!isKnown) found = firstLink([...page().members].map(({ moment }) => moment));
  isKnown = true;
  return found;
}
