import { type TemplateResult } from 'lit';
/** Something to choose from. */
export interface Option {
    readonly id: string;
    readonly label: string;
    readonly lang: string;
}
/** A labelled list to choose one from, whose choice is kept nowhere. */
export declare function renderSelect(label: unknown, options: readonly Option[], chosen: string, choose: (id: string) => void): TemplateResult;
