"use strict";
const all = {
  2026: "01-01 04-03 05-04 05-25 12-25 12-26 12-28",
  2027: "01-01 03-26 05-03 05-31 12-25 12-26 12-27 12-28"
};
const notScotland = { 2026: "04-06 08-31", 2027: "03-29 08-30" };
const holidays = {
  england: [all, notScotland],
  wales: [all, notScotland],
  scotland: [all, { 2026: "01-02 06-15 08-03 11-30", 2027: "01-02 01-04 08-02 11-30" }],
  "northern-ireland": [all, notScotland, { 2026: "03-17 07-13", 2027: "03-17 07-12" }]
};
const lastKnown = "2027-12-31";
function isBankHoliday(date, nations) {
  const [year, day] = [date.slice(0, 4), date.slice(5)];
  if (!(year in all)) return void 0;
  const answers = new Set(
    (nations.length > 0 ? nations : Object.keys(holidays)).map(
      (nation) => holidays[nation]?.some((days) => days[year]?.includes(day))
    )
  );
  const [answer] = answers;
  return answers.size === 1 ? answer : void 0;
}

export { isBankHoliday, lastKnown };
