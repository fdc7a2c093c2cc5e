import type { Edit } from '../../../wording/swap-in.js';
import type { Field } from './asked.js';
import type { Span, TextSource } from './text-source.js';
/** The text of a field, as the reader has it at the moment. */
export declare class FieldText implements TextSource {
    #private;
    readonly field: Field;
    /** @param room where something can be laid out that nobody sees */
    constructor(field: Field, room: ParentNode);
    get text(): string;
    get isThere(): boolean;
    get isOpen(): boolean;
    /** No engine can mark words inside a field, so they are selected. */
    go({ start, end }: Span): void;
    /** A framework that keeps what is in the field hears of it as of a key. */
    replace({ start, end, text }: Edit): void;
}
