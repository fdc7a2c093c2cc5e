/** HTML as it is sent; everything else that is put into it is text. */
export declare class Markup {
    #private;
    constructor(html: string);
    toString(): string;
}
type Value = string | number | Markup | readonly Markup[];
/** Writes HTML with text put into it, which stays text: `` markup`<p>${words}</p>` ``. */
export declare function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup;
/** Attributes that have a value, each with a space before it. */
export declare function attributes(all: Readonly<Record<string, string | number | undefined>>): readonly Markup[];
export {};
