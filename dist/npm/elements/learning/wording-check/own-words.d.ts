import { type TemplateResult } from 'lit';
import type { wordingCheck } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';
/** A field for words of the reader's: they are not completed, corrected or suggested. */
export declare function renderField(words: StringsController<typeof wordingCheck>): TemplateResult;
