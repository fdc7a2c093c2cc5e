import { createContext } from '@lit/context';
import type { Pack } from '../content/schema.js';
import type { Wording } from '../locales/strings.js';

/** Who the pages inside a provider are written for. */
export interface Audience {
  /** As it reads after "written for": `people who work with children and families`. */
  readonly name: string;
}

/** Where a reader can find support, or whom to tell. */
export interface Support {
  /** A safe link, `/support` or `#support`. */
  readonly address: string;
}

/** What elements start with where their author doesn't say; each checks what concerns it. */
export interface Defaults {
  /** Who words speak to: `professional`, `parent`, `young-person` or `easy-read`. */
  readonly voice: string | null;
  /** Whose job examples are about: `reception`. */
  readonly forRole: string | null;
  /** Which framework principles are named after: `leeds`. */
  readonly preset: string | null;
}

// The keys are registered symbols, so that two copies of the library on one page still meet.
// The number rises when the shape of a value changes.

export const audienceContext = createContext<Audience | undefined>(
  Symbol.for('hearten:audience/1'),
);

export const supportContext = createContext<Support | undefined>(Symbol.for('hearten:support/1'));

/** Whom to tell when someone may be at risk of harm. */
export const safeguardingContext = createContext<Support | undefined>(
  Symbol.for('hearten:safeguarding/1'),
);

export const defaultsContext = createContext<Defaults | undefined>(
  Symbol.for('hearten:defaults/1'),
);

/** A partner's content packs, nearest provider first. */
export const packsContext = createContext<readonly Pack[] | undefined>(
  Symbol.for('hearten:packs/1'),
);

/** A partner's interface wording by language, its tag as `Intl` writes it. */
export const wordingContext = createContext<Wording | undefined>(Symbol.for('hearten:wording/1'));
