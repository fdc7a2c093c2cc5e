import type { Mistake } from '../../../foundations/warn.js';
import { grounding as english } from '../../../locales/en/grounding.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Grounding } from './grounding.js';
type Attributes = Pick<Grounding, 'exercises' | 'headingLevel' | 'strings'>;
/** Everything about it that its author would want to know. */
export declare function mistakes(element: Attributes, words: StringsController<typeof english>): Generator<Mistake>;
export {};
