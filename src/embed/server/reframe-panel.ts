import type { ReframesPack } from '../../content/schema.js';
import { reframes } from '../../content/shipped/reframes.js';
import {
  bankOf,
  groups,
  type Group,
  type Pair,
} from '../../elements/learning/reframe-panel/reframe-panel.model.js';
import { reframePanel as english } from '../../locales/en/reframe-panel.js';
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

/** What a panel is asked for. */
export interface ReframePanelOptions extends WordsOptions {
  /** Address of whom to tell when someone may be at risk of harm. */
  readonly safeguarding?: string;
  /** Address of a page with support, which a pair in a young person's voice names. */
  readonly support?: string;
}

type Says = ReturnType<typeof wordingFor<typeof english>>;

/** All that goes into one panel. */
interface Writing {
  readonly pair: Pair;
  readonly says: Says;
  readonly options: ReframePanelOptions;
}

/** Words for whom the pair speaks to. */
type Spoken = Group | 'shift' | 'hold' | 'safeguarding';

function spoken({ pair, says, options }: Writing, key: Spoken): Markup {
  return inline(says(pair.entry.voice === 'young-person' ? `${key}You` : key), options);
}

function group(writing: Writing, name: Group): Markup {
  const { pair, says, options } = writing;
  const texts = pair.entry[name];
  const lang = langOf(pair, options);
  const words =
    name === 'wrong'
      ? markup` <dd>${texts.map((text, place) => markup`${place ? ' ' : ''}<q${lang}>${text}</q>`)}</dd> <dd>${inline(says('label'), options)}</dd>`
      : texts.map((text) => markup` <dd${lang}>${text}</dd>`);
  return markup`\n    <div><dt>${spoken(writing, name)}</dt>${words}</div>`;
}

/** What the element writes under every pair, unless it is there already. */
function foot(writing: Writing): readonly Markup[] {
  const { pair, says, options } = writing;
  const link = (
    key: 'whoToTell' | 'support',
    option: string,
    address?: string,
  ): Markup | string => {
    const href = linkTo(option, address);
    return href === undefined ? '' : markup` <a href="${href}">${inline(says(key), options)}</a>`;
  };
  const isYoung = pair.entry.voice === 'young-person';
  const support = isYoung ? link('support', 'support', options.support) : '';
  const whoToTell = link('whoToTell', 'safeguarding', options.safeguarding);
  return [
    markup`\n  <p>${spoken(writing, 'hold')}${support}</p>`,
    ...(isYoung ? [markup`\n  <p>${spoken(writing, 'safeguarding')}</p>`] : []),
    markup`\n  <p>${inline(says('safeguarding'), options)}${whoToTell}</p>`,
  ];
}

/**
 * A reframe panel with one pair of the pack written inside it, which can be read without script and is
 * your own to change: what is written there comes before what the element knows.
 *
 * ```js
 * reframePanel('r03', { safeguarding: '/safeguarding' });
 * ```
 *
 * @param id of the pair, `r03`, or that of one of your own pack
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such pair, language or level, or a link is not safe
 */
export function reframePanel(id: string, options: ReframePanelOptions = {}): string {
  const { pairs } = bankOf(packsFor<ReframesPack>(reframes, options));
  const pair = pairs.get(id);
  if (!pair) throw new OptionError('pair', id, [...pairs.keys()]);
  const writing = { pair, options, says: wordingFor('reframe-panel', english, options) };
  const level = headingLevel(options);
  return String(markup`<hearten-reframe-panel${attributes({ pair: id, voice: pair.entry.voice })}>
  <p>${spoken(writing, 'shift')}</p>
  <h${level}${langOf(pair, options)}>${pair.entry.seen}</h${level}>
  <dl>${groups.map((name) => group(writing, name))}
  </dl>${foot(writing)}
</hearten-reframe-panel>`);
}
