import type { Mistake } from '../../../foundations/warn.js';
import { principleCard as english } from '../../../locales/en/principle-card.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { PrincipleCard } from './principle-card.js';
import { type Bank } from './principle-card.model.js';
type Attributes = Pick<PrincipleCard, 'principle' | 'preset' | 'headingLevel' | 'strings'>;
interface Known {
    /** What holds for the card, wherever it is said. */
    readonly voice: string | null;
    readonly preset: string | null;
    readonly forRole: string | null;
    /** Undefined until the words have come. */
    readonly bank: Bank | undefined;
    /** Packs of a partner's are in use, and may still be on their way. */
    readonly hasOthers: boolean;
    /** The author wrote neither a name nor a meaning. */
    readonly isEmpty: boolean;
    readonly words: StringsController<typeof english>;
}
/** Everything about a card that its author would want to know. */
export declare function mistakes(card: Attributes, known: Known): Generator<Mistake>;
export {};
