import { inLanguageOrder } from '../../content/language-order.js';
import type { Pack } from '../../content/schema.js';
import { canonical, english, fallbacks } from '../../foundations/language.js';
import { safeLink } from '../../foundations/safe-link.js';
import { fill, own, type Phrases, type Values, type Wording } from '../../locales/strings.js';
import { attributes, markup, type Markup } from './markup.js';
import { OptionError, accept } from './option-error.js';

/** What holds for every element whose words are written on a server. */
export interface WordsOptions {
  /** Language of the page round it, as in its `lang`. Words in another say so. `en-GB` if left out. */
  readonly lang?: string;
  /** Content packs of your own, checked with `validatePack`: they add to ours and replace it by id. */
  readonly packs?: readonly Pack[];
  /** Interface words of your own by language tag, then by element, as a provider's `wording`. */
  readonly wording?: Wording;
  /** Level of the heading; 3 if left out. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** Text, and the language it is in. */
interface Line {
  readonly words: string;
  readonly lang: string;
}

function pageLanguage({ lang = english }: WordsOptions): string {
  const page = canonical(lang);
  if (page === undefined) throw new OptionError('language', lang, ['tags such as cy or en-GB']);
  return page;
}

/** Yours and then ours, as far as they serve the language of the page. */
export function packsFor<Content extends Pack>(
  ours: Content,
  options: WordsOptions,
): readonly Content[] {
  const theirs = (options.packs ?? []).filter((pack): pack is Content => pack.kind === ours.kind);
  return [...inLanguageOrder(theirs, pageLanguage(options)), ours];
}

/** Says one of an element's interface words; an empty wording is none. */
export function wordingFor<Known extends Phrases>(
  element: string,
  ours: Known,
  options: WordsOptions,
): (key: keyof Known & string, values?: Values) => Line {
  return (key, values = {}) => {
    for (const lang of fallbacks(pageLanguage(options))) {
      const theirs = own(own(own(options.wording, lang), element), key);
      const words = fill(theirs, lang, values)?.trim();
      if (words) return { words, lang };
    }
    return { words: fill(ours[key], english, values) ?? '', lang: english };
  };
}

/** `lang`, where words are in another language than the page: `en-GB` is none other than `en`. */
export function langOf({ lang }: { readonly lang: string }, options: WordsOptions) {
  const page = pageLanguage(options);
  const same = fallbacks(page).includes(lang) || fallbacks(lang).includes(page);
  return attributes({ lang: same ? undefined : lang });
}

/** Words inside something in perhaps another language. */
export function inline(line: Line, options: WordsOptions): Markup {
  const lang = langOf(line, options);
  return lang.length > 0 ? markup`<bdi${lang}>${line.words}</bdi>` : markup`${line.words}`;
}

export function headingLevel({ headingLevel: level }: WordsOptions): number {
  return accept('heading level', level, [1, 2, 3, 4, 5, 6]) ?? 3;
}

/** An address that a reader can safely be sent to, wherever the page will be. */
export function linkTo(option: string, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const link = safeLink(address, 'https://page.invalid/');
  if (link !== undefined) return link;
  throw new OptionError(`${option} link`, address, [
    'https',
    'http',
    'tel',
    'sms',
    'mailto',
    'a place on this site',
  ]);
}
