/** Days of a year, as month and day. */
type Days = Readonly<Record<string, string>>;

/*
 * Bank holidays of the United Kingdom, by nation, until the end of 2027.
 * Source: https://www.gov.uk/bank-holidays, as known on 27 November 2026. Days for which another is given stand
 * beside it: who closes on bank holidays closes on Christmas Day too.
 */
const all: Days = {
  2026: '01-01 04-03 05-04 05-25 12-25 12-26 12-28',
  2027: '01-01 03-26 05-03 05-31 12-25 12-26 12-27 12-28',
};
const notScotland: Days = { 2026: '04-06 08-31', 2027: '03-29 08-30' };

const holidays: Readonly<Record<string, readonly Days[]>> = {
  england: [all, notScotland],
  wales: [all, notScotland],
  scotland: [all, { 2026: '01-02 06-15 08-03 11-30', 2027: '01-02 01-04 08-02 11-30' }],
  'northern-ireland': [all, notScotland, { 2026: '03-17 07-13', 2027: '03-17 07-12' }],
};

/** The last day that the table speaks of. */
export const lastKnown = '2027-12-31';

/**
 * @param date `2026-12-25`
 * @param nations where the day is asked about; empty is all of the United Kingdom
 * @returns undefined where the table doesn't say, or where nations differ
 */
export function isBankHoliday(date: string, nations: readonly string[]): boolean | undefined {
  const [year, day] = [date.slice(0, 4), date.slice(5)];
  if (!(year in all)) return undefined;
  const answers = new Set(
    (nations.length > 0 ? nations : Object.keys(holidays)).map((nation) =>
      holidays[nation]?.some((days) => days[year]?.includes(day)),
    ),
  );
  const [answer] = answers;
  return answers.size === 1 ? answer : undefined;
}
