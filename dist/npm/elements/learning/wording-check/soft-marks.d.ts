/** Marks words of the page without changing the page; where a browser can't, nothing is marked. */
export declare class SoftMarks {
    #private;
    show(ranges: readonly Range[], root: Node): void;
    clear(): void;
}
