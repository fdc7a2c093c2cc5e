/**
 * HTML in place of text is met calmly: tags, scripts and styles are no words. Markup is not parsed: whoever
 * wants that does it first (the command does).
 */
export declare class Tags {
    #private;
    constructor(text: string);
    /** The tag that begins at `<`, up to its end. */
    at(start: number): {
        end: number;
        isBlock: boolean;
    } | undefined;
}
/** How long `&nbsp;` is, which stands for no word; 1 for a sign that stands for itself. */
export declare function entityLength(text: string, start: number): number;
