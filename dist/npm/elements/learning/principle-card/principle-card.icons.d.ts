export declare const icons: ReadonlyMap<string, string>;
