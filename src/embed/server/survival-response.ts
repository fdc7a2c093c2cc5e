import type { ResponsesPack } from '../../content/schema.js';
import { responses } from '../../content/shipped/responses.js';
import {
  bankOf,
  groups,
  lists,
  type Group,
  type Known,
  type List,
} from '../../elements/learning/survival-response/survival-response.model.js';
import { survivalResponse as english } from '../../locales/en/survival-response.js';
import { attributes, markup, type Markup } from './markup.js';
import { OptionError } from './option-error.js';
import {
  headingLevel,
  inline,
  langOf,
  linkTo,
  packsFor,
  wordingFor,
  type WordsOptions,
} from './words.js';

/** What a response is asked for. */
export interface SurvivalResponseOptions extends WordsOptions {
  /** Address of whom to tell when someone may be at risk of harm. */
  readonly safeguarding?: string;
}

type Says = ReturnType<typeof wordingFor<typeof english>>;

/** What the element writes under every response, unless it is there already. */
const lines = ['often', 'more', 'tell', 'page', 'other'] as const;

function group(known: Known, name: Group, says: Says, options: WordsOptions): Markup {
  const lang = langOf(known, options);
  const words = known.entry[name].map((text) => markup` <dd${lang}>${text}</dd>`);
  return markup`\n    <div><dt>${inline(says(name), options)}</dt>${words}</div>`;
}

function list(known: Known, name: List, says: Says, options: WordsOptions): Markup {
  const written = groups[name].map((each) => group(known, each, says, options));
  return markup`\n  <dl>${written}\n  </dl>`;
}

/**
 * A survival response of the pack written inside its element, which can be read without script and is
 * your own to change: what is written there comes before what the element knows.
 *
 * ```js
 * survivalResponse('freeze', { safeguarding: '/safeguarding' });
 * ```
 *
 * @param id of the response, `freeze`, or that of one of your own pack
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such response, language or level, or a link is not safe
 */
export function survivalResponse(id: string, options: SurvivalResponseOptions = {}): string {
  const bank = bankOf(packsFor<ResponsesPack>(responses, options));
  const known = bank.get(id);
  if (!known) throw new OptionError('response', id, [...bank.keys()]);
  const says = wordingFor('survival-response', english, options);
  const level = headingLevel(options);
  const lang = langOf(known, options);
  const { danger } = known.entry;
  const href = linkTo('safeguarding', options.safeguarding);
  const whoToTell =
    href === undefined ? '' : markup` <a href="${href}">${inline(says('whoToTell'), options)}</a>`;
  return String(markup`<hearten-survival-response${attributes({ response: id })}>${
    danger === undefined ? '' : markup`\n  <p${lang}><strong>${danger}</strong></p>`
  }
  <h${level}${lang}>${known.entry.name}</h${level}>${lists.map((name) => list(known, name, says, options))}${lines.map((line) => markup`\n  <p>${inline(says(line), options)}</p>`)}
  <p>${inline(says('safeguarding'), options)}${whoToTell}</p>
</hearten-survival-response>`);
}
