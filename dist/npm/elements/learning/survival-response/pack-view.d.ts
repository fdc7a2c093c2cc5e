import { nothing, type TemplateResult } from 'lit';
import type { survivalResponse } from '../../../locales/en/survival-response.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { type Bank, type Known, type List } from './survival-response.model.js';
export { responses } from '../../../content/shipped/responses.js';
type Fragment = TemplateResult | typeof nothing;
type Words = StringsController<typeof survivalResponse>;
/** All there are, to look through by name. */
export declare function renderBrowse(words: Words, bank: Bank, { id }: Known, go: (id: string) => void): Fragment;
/** What it is called, and what others call it. */
export declare function renderName(words: Words, { lang, entry }: Known, level: number): TemplateResult;
/** One of the four lists of a response. */
export declare function renderList(words: Words, known: Known, list: List): TemplateResult;
