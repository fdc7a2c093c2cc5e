type Edges = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;
/** How far to scroll for what is wholly under the bar to come out from under it; 0 where nothing is. */
export declare function whereHidden(what: Edges, bar: Edges, height?: number): number;
export {};
