import type { Mistake } from '../../../foundations/warn.js';
import { survivalResponse as english } from '../../../locales/en/survival-response.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Bank } from './survival-response.model.js';
import type { SurvivalResponse } from './survival-response.js';
type Attributes = Pick<SurvivalResponse, 'response' | 'safeguarding' | 'headingLevel' | 'strings'>;
interface Known {
    /** Undefined until the words have come. */
    readonly bank: Bank | undefined;
    /** Packs of a partner's are in use, and may still be on their way. */
    readonly hasOthers: boolean;
    /** There are lists, but not the four that make a response. */
    readonly isBroken: boolean;
    readonly words: StringsController<typeof english>;
}
/** Everything about a response that its author would want to know. */
export declare function mistakes(element: Attributes, known: Known): Generator<Mistake>;
export {};
