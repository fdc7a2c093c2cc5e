import type { Mistake } from '../../../foundations/warn.js';
import { quickExit as english } from '../../../locales/en/quick-exit.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { QuickExit } from './quick-exit.js';
type Exit = Pick<QuickExit, 'first' | 'strings'> & HTMLElement;
/** Everything about a way out that its author would want to know. */
export declare function mistakes(exit: Exit, link: HTMLAnchorElement | undefined, words: StringsController<typeof english>): Generator<Mistake>;
export {};
