"use strict";
const names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const dayLong = 24 * 60;
function minuteOf(time) {
  const [, hour = "", minute = ""] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const [h, m] = [Number(hour), Number(minute)];
  return hour && h <= 24 && m < 60 && h * 60 + m <= dayLong ? h * 60 + m : void 0;
}
function spanOf(text) {
  const [from, to] = text.split("-").map(minuteOf);
  if (from === void 0 || to === void 0 || from === to) return void 0;
  return [from, to < from ? to + dayLong : to];
}
function overlap(spans) {
  return spans.some(
    ([from, to], at) => spans.some((other, place) => place !== at && from < other[1] && other[0] < to)
  );
}
function daysOf(text) {
  const days = text.split(",").flatMap((part) => {
    const [first, last] = part.split("-").map((name) => names.findIndex((each) => each === name));
    if (first === void 0 || first < 0) return [-1];
    if (last === void 0) return [first];
    if (last < 0) return [-1];
    const count = (last - first + 7) % 7 + 1;
    return Array.from({ length: count }, (_, by) => (first + by) % 7);
  });
  return days.includes(-1) ? void 0 : days;
}
function parseHours(text) {
  if (text.trim() === "24/7") return { isAlways: true, days: [], holidays: void 0 };
  const days = names.map(() => []);
  let holidays;
  for (const rule of text.split(";")) {
    const [which = "", when = "", ...more] = rule.trim().split(/\s+/);
    const spans = when === "off" ? [] : when.split(",").map(spanOf);
    const isWhole = more.length === 0 && spans.every((span) => span !== void 0) && !overlap(spans);
    const on = which === "PH" ? [] : daysOf(which);
    if (!isWhole || !on) return void 0;
    if (which === "PH") holidays = spans;
    for (const day of on) days[day] = spans;
  }
  return { isAlways: false, days, holidays };
}
function localTime(now, timeZone) {
  try {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23"
    });
    const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const date = [parts.get("year"), parts.get("month"), parts.get("day")].join("-");
    return {
      date,
      day: ((/* @__PURE__ */ new Date(`${date}T00:00Z`)).getUTCDay() + 6) % 7,
      minute: Number(parts.get("hour")) * 60 + Number(parts.get("minute"))
    };
  } catch {
    return void 0;
  }
}
function dayBefore(date) {
  const before = new Date(Date.parse(`${date}T00:00Z`) - 864e5);
  return before.toISOString().slice(0, date.length);
}
function has(spans, minute) {
  return spans?.some(([from, to]) => from <= minute && minute < to) ?? false;
}
function isOpenAt(hours, { date, day, minute }, isHoliday) {
  if (hours.isAlways) return true;
  const covers = (on, weekday, at) => {
    const usual = has(hours.days[weekday], at);
    const special = hours.holidays && has(hours.holidays, at);
    const holiday = isHoliday(on);
    if (holiday === false) return usual;
    if (special === void 0) return usual ? void 0 : false;
    if (holiday) return special;
    return usual === special ? usual : void 0;
  };
  const answers = [
    covers(dayBefore(date), (day + 6) % 7, minute + dayLong),
    covers(date, day, minute)
  ];
  if (answers.includes(true)) return true;
  return answers.includes(void 0) ? void 0 : false;
}

export { dayBefore, isOpenAt, localTime, parseHours };
