import type { Route, RoutesPack } from '../../content/schema.js';
import { routes } from '../../content/shipped/routes.js';
import {
  addressOf,
  bankOf,
  hostOf,
  routesFor,
  type Known,
} from '../../elements/safety/support-signpost/support-signpost.model.js';
import { supportSignpost as english } from '../../locales/en/support-signpost.js';
import { attributes, markup, type Markup } from './markup.js';
import { accept, OptionError } from './option-error.js';
import {
  headingLevel,
  inline,
  langOf,
  linkTo,
  packsFor,
  wordingFor,
  type WordsOptions,
} from './words.js';

const nations = ['england', 'scotland', 'wales', 'northern-ireland', 'ireland'] as const;

/** What a signpost is asked for. */
export interface SupportSignpostOptions extends WordsOptions {
  /** Where the page's readers are. */
  readonly nations: readonly (typeof nations)[number][];
  /** A place of a pack of your own. */
  readonly place?: string;
  /** What the page talks about, as topic ids. */
  readonly topics?: readonly string[];
  /** `id` of the element, to which gates of the page then lead; `support` if left out. */
  readonly id?: string;
}

type Channel = Route['channels'][number];
type Says = ReturnType<typeof wordingFor<typeof english>>;

function reach(channel: Channel, says: Says, options: WordsOptions): Markup {
  const { type, value, keyword = '' } = channel;
  const lines = {
    call: says('ring', { number: value }),
    text: says(keyword ? 'textKeyword' : 'text', { number: value, keyword }),
    email: says('email', { address: value }),
    chat: says('chat'),
    web: says('web', { address: hostOf(value) }),
  };
  const href = linkTo('channel', addressOf(channel)) ?? '';
  return markup` <a href="${href}">${inline(lines[type], options)}</a>`;
}

function item({ entry, lang }: Known, says: Says, options: WordsOptions): Markup {
  const { name, who, channels, checkedOn, emergency, specialist } = entry;
  const [hours] = channels.flatMap((each) => each.hours ?? []);
  const data = emergency
    ? []
    : attributes({ 'data-checked': checkedOn, ...(hours ? { 'data-hours': hours } : {}) });
  const way = specialist ? markup` ${specialist.refers} ${specialist.next}` : '';
  return markup`\n    <li${data}${langOf({ lang }, options)}><b>${name}</b> ${who}${way}${channels.map(
    (channel) => reach(channel, says, options),
  )}</li>`;
}

/**
 * A signpost with the routes of the pack written inside it as a list of links, which works without script
 * and is your own to change.
 *
 * ```js
 * supportSignpost({ nations: ['england'] });
 * ```
 *
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such nation, language or level
 */
export function supportSignpost(options: SupportSignpostOptions): string {
  for (const nation of options.nations) accept('nation', nation, nations);
  if (options.nations.length === 0) throw new OptionError('nation', '', [...nations]);
  const bank = bankOf(packsFor<RoutesPack>(routes, options));
  const says = wordingFor('support-signpost', english, options);
  const { nations: there, place = null, topics = [], id = 'support' } = options;
  const found = routesFor(bank, { nations: there, place, topics, reader: null });
  const level = options.headingLevel === undefined ? 2 : headingLevel(options);
  const own = attributes({ id, nations: there.join(' '), place: place ?? undefined });
  return String(markup`<hearten-support-signpost${own}>
  <h${level}>${inline(says('heading'), options)}</h${level}>
  <ul>${found.map((each) => item(each, says, options))}
  </ul>
</hearten-support-signpost>`);
}
