import { nothing, type TemplateResult } from 'lit';
import type { Phrases } from '../../locales/strings.js';
import type { StringsController } from '../../locales/strings-controller.js';
type Fragment = TemplateResult | typeof nothing;
/**
 * A line that is always there, unless the author has said it: an empty wording for it is none.
 *
 * @param line its words as they ship
 * @param said what the author wrote
 * @param more stands after it, such as a link
 */
export declare function renderFixed<Known extends Phrases>(words: StringsController<Known>, [key, line]: readonly [keyof Known & string, string], said: string, style: string, more?: unknown): Fragment;
/** @param addresses the first that a reader can safely be sent to counts */
export declare function renderFirstLink(label: unknown, addresses: readonly (string | null | undefined)[]): Fragment;
export {};
