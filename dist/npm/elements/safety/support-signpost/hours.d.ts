/** From one minute of a day to another; the second may be on the next day. */
type Span = readonly [from: number, to: number];
/** When somebody can be reached, by day of the week from Monday. */
export interface Hours {
    readonly isAlways: boolean;
    readonly days: readonly (readonly Span[])[];
    /** Undefined where nothing is said of bank holidays. */
    readonly holidays: readonly Span[] | undefined;
}
/**
 * Reads `Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off`, or `24/7`: a small part of what OpenStreetMap calls
 * opening hours. A later rule replaces an earlier one for its days; `PH` is bank holidays; an end before
 * its beginning is on the next day.
 *
 * @returns undefined where it can't be read, so that nothing is claimed
 */
export declare function parseHours(text: string): Hours | undefined;
/** A moment as clocks in a place show it. */
export interface LocalTime {
    /** `2026-11-27` */
    readonly date: string;
    /** From Monday, 0. */
    readonly day: number;
    /** Minutes since midnight, by the clock on the wall. */
    readonly minute: number;
}
/** @returns undefined where the browser doesn't know the zone */
export declare function localTime(now: Date, timeZone: string): LocalTime | undefined;
/** The day before, `2026-11-26`. */
export declare function dayBefore(date: string): string;
/**
 * Whether somebody can be reached at that time.
 *
 * @param isHoliday whether a day is a bank holiday there; undefined where nobody knows
 * @returns undefined where it is in doubt, so that nothing is claimed
 */
export declare function isOpenAt(hours: Hours, { date, day, minute }: LocalTime, isHoliday: (date: string) => boolean | undefined): boolean | undefined;
export {};
