import type { Mistake } from '../../../foundations/warn.js';
import { reframePanel as english } from '../../../locales/en/reframe-panel.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { ReframePanel } from './reframe-panel.js';
import { type Asked, type Bank } from './reframe-panel.model.js';
type Attributes = Pick<ReframePanel, 'pair' | 'setting' | 'voice' | 'safeguarding' | 'headingLevel' | 'strings'>;
interface Known {
    /** Undefined until the words have come. */
    readonly bank: Bank | undefined;
    /** Packs of a partner's are in use, and may still be on their way. */
    readonly hasOthers: boolean;
    /** As far as it makes sense. */
    readonly asked: Asked;
    /** There is a `<dl>` that is no whole pair. */
    readonly isBroken: boolean;
    /** The address of `safeguarding` is not a safe one. */
    readonly isUnsafe: boolean;
    readonly words: StringsController<typeof english>;
}
/** Everything about a panel that its author would want to know. */
export declare function mistakes(panel: Attributes, known: Known): Generator<Mistake>;
export {};
