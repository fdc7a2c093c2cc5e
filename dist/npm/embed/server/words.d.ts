import type { Pack } from '../../content/schema.js';
import { type Phrases, type Values, type Wording } from '../../locales/strings.js';
import { type Markup } from './markup.js';
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
/** Yours and then ours, as far as they serve the language of the page. */
export declare function packsFor<Content extends Pack>(ours: Content, options: WordsOptions): readonly Content[];
/** Says one of an element's interface words; an empty wording is none. */
export declare function wordingFor<Known extends Phrases>(element: string, ours: Known, options: WordsOptions): (key: keyof Known & string, values?: Values) => Line;
/** `lang`, where words are in another language than the page: `en-GB` is none other than `en`. */
export declare function langOf({ lang }: {
    readonly lang: string;
}, options: WordsOptions): readonly Markup[];
/** Words inside something in perhaps another language. */
export declare function inline(line: Line, options: WordsOptions): Markup;
export declare function headingLevel({ headingLevel: level }: WordsOptions): number;
/** An address that a reader can safely be sent to, wherever the page will be. */
export declare function linkTo(option: string, address: string | undefined): string | undefined;
export {};
