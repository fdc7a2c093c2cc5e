import type { Wording } from '../../../src/locales/strings.js';

/**
 * What a partner in Wales might bring: some of the words, with the plural forms of Welsh. A
 * demonstration, which no translator has read yet.
 */
export const welsh: Wording[string] = {
  'content-gate': {
    heading: 'Cyn i chi barhau',
    topics: 'Mae’n sôn am',
    depth: 'Pa mor fanwl',
    time: 'Amser darllen',
    minute: 'munud',
    minutes: {
      one: 'Tua munud',
      two: 'Tua {count} funud',
      other: 'Tua {count} munud',
    },
    choices: 'Hoffech chi ddarllen y rhan hon?',
    all: 'Darllen ymlaen',
    gist: 'Darllen heb y manylion',
    closed: 'Ddim nawr',
    door: 'Yma i chi’ch hun, eich plentyn neu rywun arall?',
    support: 'Dod o hyd i gymorth',
    hide: 'Cuddio’r rhan hon eto',
    again: 'Dewis eto',
  },
};
