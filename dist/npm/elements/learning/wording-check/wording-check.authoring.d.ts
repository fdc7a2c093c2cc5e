import type { Mistake } from '../../../foundations/warn.js';
import { wordingCheck as english } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { WordingCheck } from './wording-check.js';
type Attributes = Pick<WordingCheck, 'htmlFor' | 'paste' | 'rulesFor' | 'silence' | 'safeguarding' | 'headingLevel' | 'strings'> & Node;
/** Everything about a check that its author would want to know. */
export declare function mistakes(element: Attributes, words: StringsController<typeof english>): Generator<Mistake>;
export {};
