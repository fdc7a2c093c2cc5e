/** From one minute of a day to another; the second may be on the next day. */
type Span = readonly [from: number, to: number];

/** When somebody can be reached, by day of the week from Monday. */
export interface Hours {
  readonly isAlways: boolean;
  readonly days: readonly (readonly Span[])[];
  /** Undefined where nothing is said of bank holidays. */
  readonly holidays: readonly Span[] | undefined;
}

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const dayLong = 24 * 60;

function minuteOf(time: string): number | undefined {
  const [, hour = '', minute = ''] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const [h, m] = [Number(hour), Number(minute)];
  return hour && h <= 24 && m < 60 && h * 60 + m <= dayLong ? h * 60 + m : undefined;
}

function spanOf(text: string): Span | undefined {
  const [from, to] = text.split('-').map(minuteOf);
  if (from === undefined || to === undefined || from === to) return undefined;
  return [from, to < from ? to + dayLong : to];
}

/** Hours that contradict each other can't be relied on. */
function overlap(spans: readonly Span[]): boolean {
  return spans.some(([from, to], at) =>
    spans.some((other, place) => place !== at && from < other[1] && other[0] < to),
  );
}

function daysOf(text: string): number[] | undefined {
  const days = text.split(',').flatMap((part) => {
    const [first, last] = part.split('-').map((name) => names.findIndex((each) => each === name));
    if (first === undefined || first < 0) return [-1];
    if (last === undefined) return [first];
    if (last < 0) return [-1];
    const count = ((last - first + 7) % 7) + 1;
    return Array.from({ length: count }, (_, by) => (first + by) % 7);
  });
  return days.includes(-1) ? undefined : days;
}

/**
 * Reads `Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off`, or `24/7`: a small part of what OpenStreetMap calls
 * opening hours. A later rule replaces an earlier one for its days; `PH` is bank holidays; an end before
 * its beginning is on the next day.
 *
 * @returns undefined where it can't be read, so that nothing is claimed
 */
export function parseHours(text: string): Hours | undefined {
  if (text.trim() === '24/7') return { isAlways: true, days: [], holidays: undefined };
  const days: (readonly Span[])[] = names.map(() => []);
  let holidays: readonly Span[] | undefined;
  for (const rule of text.split(';')) {
    const [which = '', when = '', ...more] = rule.trim().split(/\s+/);
    const spans = when === 'off' ? [] : when.split(',').map(spanOf);
    const isWhole =
      more.length === 0 && spans.every((span) => span !== undefined) && !overlap(spans);
    const on = which === 'PH' ? [] : daysOf(which);
    if (!isWhole || !on) return undefined;
    if (which === 'PH') holidays = spans;
    for (const day of on) days[day] = spans;
  }
  return { isAlways: false, days, holidays };
}

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
export function localTime(now: Date, timeZone: string): LocalTime | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const date = [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
    return {
      date,
      day: (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7,
      minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
    };
  } catch {
    return undefined;
  }
}

/** The day before, `2026-11-26`. */
export function dayBefore(date: string): string {
  const before = new Date(Date.parse(`${date}T00:00Z`) - 86_400_000);
  return before.toISOString().slice(0, date.length);
}

function has(spans: readonly Span[] | undefined, minute: number): boolean {
  return spans?.some(([from, to]) => from <= minute && minute < to) ?? false;
}

/**
 * Whether somebody can be reached at that time.
 *
 * @param isHoliday whether a day is a bank holiday there; undefined where nobody knows
 * @returns undefined where it is in doubt, so that nothing is claimed
 */
export function isOpenAt(
  hours: Hours,
  { date, day, minute }: LocalTime,
  isHoliday: (date: string) => boolean | undefined,
): boolean | undefined {
  if (hours.isAlways) return true;
  const covers = (on: string, weekday: number, at: number): boolean | undefined => {
    const usual = has(hours.days[weekday], at);
    const special = hours.holidays && has(hours.holidays, at);
    const holiday = isHoliday(on);
    if (holiday === false) return usual;
    if (special === undefined) return usual ? undefined : false;
    if (holiday) return special;
    return usual === special ? usual : undefined;
  };
  // What began yesterday may go on across midnight.
  const answers = [
    covers(dayBefore(date), (day + 6) % 7, minute + dayLong),
    covers(date, day, minute),
  ];
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
