import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { type Phrase, type Phrases, type Values } from './strings.js';
type Host = ReactiveControllerHost & HTMLElement & {
    strings?: Overrides<Phrases> | null | undefined;
};
/** Some of an element's words, said differently. */
export type Overrides<Known extends Phrases> = {
    readonly [Key in keyof Known]?: Phrase;
};
/**
 * An element's interface words, in the language of the place it stands in. The element's own
 * `strings` come first, then the nearest provider's wording, then the English that ships with it.
 */
export declare class StringsController<Known extends Phrases> implements ReactiveController {
    #private;
    /** What the words are in, for the `lang` of what shows them. */
    language: string;
    /** The provider's wording for the element, if it has any in that language. */
    translation: unknown;
    constructor(host: Host, element: string, words: Known);
    hostConnected(): void;
    hostUpdate(): void;
    /** The words for one thing, filled in; English where nobody else has any. */
    text(key: keyof Known & string, values?: Values): string;
    /** The same, to be shown: English words among others say that they are English. */
    show(key: keyof Known & string, values?: Values): unknown;
}
export {};
