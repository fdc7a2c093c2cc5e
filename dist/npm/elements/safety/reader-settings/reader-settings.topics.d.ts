import { nothing, type TemplateResult } from 'lit';
import type { readerSettings } from '../../../locales/en/reader-settings.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Answer } from '../../../reader/answers.js';
import type { Offer } from './vocabulary.js';
export { topics } from '../../../content/shipped/topics.js';
export { offerOf, vocabularyOf } from './vocabulary.js';
type Fragment = TemplateResult | typeof nothing;
export interface TopicsView {
    readonly words: StringsController<typeof readerSettings>;
    readonly offer: Offer;
    /** The fold is open: what is in it is only drawn then. */
    readonly isOpen: boolean;
    readonly answerTo: (topic: string) => Answer;
    readonly choose: (topic: string, answer: Answer) => void;
    readonly unfold: (isOpen: boolean) => void;
}
/** What a reader wants for each topic: first those of this page, the rest folded where they are many. */
export declare function renderTopics(view: TopicsView): Fragment;
