import { LitElement, type CSSResultGroup } from 'lit';
/**
 * What every element shares, and no more: the styles that make a host behave, and one way to
 * warn its developer. Anything else is a controller that an element takes on by name.
 */
export declare abstract class HeartenElement extends LitElement {
    static styles: CSSResultGroup;
    /** Warns the developer once; the reader sees nothing of it. */
    protected warn(code: string, message: string): void;
}
