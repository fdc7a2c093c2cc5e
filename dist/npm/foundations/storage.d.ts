/** `visit` ends with the tab, `device` stays until it is erased. */
export type Place = 'visit' | 'device';
/** Everything we keep is under this, and nothing else is ours to erase. */
export declare const prefix = "hearten:";
/** What we keep in a place; undefined where it can't be had at all. */
export declare function keptKeys(place: Place): string[] | undefined;
/** @returns what was kept, or undefined where there is nothing or it can't be read */
export declare function readStored(place: Place, key: string): string | undefined;
/** @returns whether it was kept; storage may be full, blocked or absent */
export declare function store(place: Place, key: string, value: string): boolean;
/** Removes one thing of ours. @returns whether it is gone; storage may be blocked by now */
export declare function unstore(place: Place, key: string): boolean;
/** Removes all that is ours, at once, in both places. */
export declare function eraseStored(): void;
/** Whether a storage event is about this key, or about everything. */
export declare function isAbout(event: StorageEvent, key: string): boolean;
