import { type TemplateResult } from 'lit';
/**
 * A box whose content the common tools that record what happens on a page are asked to leave out: each of
 * them has its own way to be told. A page's own scripts can still read it.
 *
 * @param box its class names, and what else it is to its page
 */
export declare function renderUnrecorded(box: {
    readonly names: string;
    readonly part?: string;
    readonly lang?: string;
}, content: unknown): TemplateResult;
