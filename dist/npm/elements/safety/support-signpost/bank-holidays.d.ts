/** The last day that the table speaks of. */
export declare const lastKnown = "2027-12-31";
/**
 * @param date `2026-12-25`
 * @param nations where the day is asked about; empty is all of the United Kingdom
 * @returns undefined where the table doesn't say, or where nations differ
 */
export declare function isBankHoliday(date: string, nations: readonly string[]): boolean | undefined;
