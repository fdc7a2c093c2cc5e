/** What an author says of somebody who can help, in `data-` attributes of an item of their list. */
export interface Authored {
    readonly name: string;
    /** Such numbers don't age. */
    readonly isEmergency: boolean;
    readonly checked: string | undefined;
    readonly hours: string | undefined;
    readonly zone: string;
}
/** The items of an author's lists that say when they were checked, or when they are open. */
export declare function readItems(host: Element): Authored[];
/** Which of them are open, and which were checked long ago. */
export declare function standOf(items: readonly Authored[], now: Date): {
    readonly open: readonly string[];
    readonly due: readonly string[];
};
