export declare function lendStyles(root: Node): void;
