import type { Mistake } from '../../../foundations/warn.js';
import { supportSignpost as english } from '../../../locales/en/support-signpost.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Bank } from './support-signpost.model.js';
import type { SupportSignpost } from './support-signpost.js';
interface Known {
    /** Undefined until the words have come. */
    readonly bank: Bank | undefined;
    readonly words: StringsController<typeof english>;
}
/** Everything about a signpost that its author would want to know. */
export declare function mistakes(element: SupportSignpost, known: Known): Generator<Mistake>;
export {};
