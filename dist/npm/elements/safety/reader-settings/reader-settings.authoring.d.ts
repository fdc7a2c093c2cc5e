import type { Mistake } from '../../../foundations/warn.js';
import { readerSettings as english } from '../../../locales/en/reader-settings.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { ReaderSettings } from './reader-settings.js';
import type { Vocabulary } from './vocabulary.js';
type Attributes = Pick<ReaderSettings, 'topics' | 'headingLevel' | 'strings'>;
interface Known {
    /** Undefined until the words have come. */
    readonly vocabulary: Vocabulary | undefined;
    /** Packs of a partner's are in use, and may still be on their way. */
    readonly hasOthers: boolean;
    readonly words: StringsController<typeof english>;
}
/** Everything about the settings that their author would want to know; nothing of what a reader chose. */
export declare function mistakes({ topics, headingLevel, strings }: Attributes, { vocabulary, hasOthers, words }: Known): Generator<Mistake>;
export {};
