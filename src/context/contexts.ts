import { createContext } from '@lit/context';
import type { Pack } from '../content/schema.js';
import type { Wording } from '../locales/strings.js';

/** Who the pages inside a provider are written for. */
export interface Audience {
  /** As it reads after "written for": `people who work with children and families`. */
  readonly name: string;
}

/** Where a reader can find support. */
export interface Support {
  /** A safe link, `/support` or `#support`. */
  readonly address: string;
}

// The keys are registered symbols, so that two copies of the library on one page still meet.
// The number rises when the shape of a value changes.

export const audienceContext = createContext<Audience | undefined>(
  Symbol.for('hearten:audience/1'),
);

export const supportContext = createContext<Support | undefined>(Symbol.for('hearten:support/1'));

/** A partner's content packs, nearest provider first. */
export const packsContext = createContext<readonly Pack[] | undefined>(
  Symbol.for('hearten:packs/1'),
);

/** A partner's interface wording by language, its tag as `Intl` writes it. */
export const wordingContext = createContext<Wording | undefined>(Symbol.for('hearten:wording/1'));
