declare const key: unique symbol;
type Versioned = CustomElementConstructor & {
    [key]?: string;
};
/**
 * Gives a class its tag. Whoever comes first keeps the tag: a second copy of the same version says
 * nothing, another version says so once.
 */
export declare function define(tag: string, element: Versioned): void;
export {};
