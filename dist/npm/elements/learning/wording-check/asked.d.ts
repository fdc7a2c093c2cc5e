export type Field = HTMLTextAreaElement | HTMLInputElement;
export declare function isField(element: Element | null): element is Field;
/** Names in an attribute, each once. */
export declare function namesIn(attribute: string | null): string[];
