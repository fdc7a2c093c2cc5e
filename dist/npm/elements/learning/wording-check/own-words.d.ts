import { type TemplateResult } from 'lit';
import type { wordingCheck } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';
/** A field for words of the reader's: they are not completed, corrected or suggested. */
export declare function renderField(words: StringsController<typeof wordingCheck>): TemplateResult;
/**
 * What holds words of the reader's: the common tools that record what happens on a page are asked not to.
 *
 * @param isBeside whether a text and what is said about it stand beside each other, where there is room
 */
export declare function renderMasked(isBeside: boolean, content: unknown): TemplateResult;
