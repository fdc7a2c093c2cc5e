import { LitElement, type CSSResultGroup } from 'lit';
/**
 * What every element shares, and no more: the styles that make a host behave, one way to warn its
 * developer, and how it is on a server and after one. Anything else is a controller that an element
 * takes on by name.
 */
export declare abstract class HeartenElement extends LitElement {
    static styles: CSSResultGroup;
    constructor();
    /**
     * Empties the root that a server wrote, where there is one, and draws it anew, which takes no longer
     * than finding out whether nobody has changed it on its way.
     */
    protected createRenderRoot(): ShadowRoot;
    /** Warns the developer once; the reader sees nothing of it. */
    protected warn(code: string, message: string): void;
}
