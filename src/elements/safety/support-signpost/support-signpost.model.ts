import type { Route, RoutesPack } from '../../../content/schema.js';
import { said, versionsById, type Said, type Versions } from '../../../content/versions.js';
import { isBankHoliday } from './bank-holidays.js';
import { isOpenAt, localTime, parseHours } from './hours.js';

/** A route, whole in one language. */
export interface Known {
  readonly id: string;
  readonly lang: string;
  readonly entry: Route;
}

type ReaderKind = RoutesPack['readers'][number];

/** All routes and kinds of readers there are. */
export interface Bank {
  readonly routes: readonly Known[];
  readonly readers: ReadonlyMap<string, Versions<ReaderKind>>;
}

const banks = new WeakMap<readonly RoutesPack[], Bank>();

/** Made once for each list of packs, however many signposts use it. */
export function bankOf(packs: readonly RoutesPack[]): Bank {
  const known = banks.get(packs);
  if (known) return known;
  const versions = versionsById(packs, ({ entries }) => entries);
  const bank: Bank = {
    routes: [...versions].flatMap(([id, [first]]) =>
      first ? [{ id, lang: first.lang, entry: first.item }] : [],
    ),
    readers: versionsById(packs, ({ readers }) => readers),
  };
  banks.set(packs, bank);
  return bank;
}

/** What a signpost is for. */
export interface Asked {
  /** Empty is any. */
  readonly nations: readonly string[];
  readonly place: string | null;
  readonly reader: string | null;
  /** What the page talks about. */
  readonly topics: readonly string[];
}

function suits({ nations, place, readers }: Route, asked: Asked): boolean {
  const there =
    nations.length === 0 ||
    asked.nations.length === 0 ||
    nations.some((nation) => asked.nations.includes(nation));
  return (
    there &&
    (place === undefined || place === asked.place) &&
    (asked.reader === null || readers.length === 0 || readers.includes(asked.reader))
  );
}

/** Lines that belong together stand together, where the first of them stands. */
function withPairs(all: readonly Known[], chosen: readonly Known[]): Known[] {
  const done = new Set<Known>();
  for (const each of chosen) {
    done.add(each);
    for (const id of each.entry.pairedWith) {
      const other = all.find((one) => one.id === id);
      if (other) done.add(other);
    }
  }
  return [...done];
}

function rank({ entry }: Known, topics: readonly string[]): number {
  if (entry.emergency) return 0;
  return entry.topics.some((topic) => topics.includes(topic)) ? 1 : 2;
}

/** Who can help: emergency first, then those for what the page talks about, then the order of the pack. */
export function routesFor({ routes }: Bank, asked: Asked): Known[] {
  const suiting = routes.filter(({ entry }) => suits(entry, asked));
  const ordered = [0, 1, 2].flatMap((place) =>
    suiting.filter((each) => rank(each, asked.topics) === place),
  );
  return withPairs(routes, ordered);
}

/** The readers that routes differ for, in this place. */
export function readersFor(bank: Bank, asked: Asked): Said<ReaderKind, ReaderKind>[] {
  const used = new Set(
    routesFor(bank, { ...asked, reader: null }).flatMap(({ entry }) => entry.readers),
  );
  return [...bank.readers].flatMap(([id, versions]) => {
    const reader = used.has(id) && said<ReaderKind, ReaderKind>(versions, (item) => item);
    return reader ? [reader] : [];
  });
}

type Channel = Route['channels'][number];

function digits(number: string): string {
  return number.replace(/[^\d+]/g, '');
}

/** Where a way to reach somebody leads: a number is rung or written to, a page is opened. */
export function addressOf({ type, value, keyword }: Channel): string {
  if (type === 'call') return `tel:${digits(value)}`;
  if (type === 'text')
    return `sms:${digits(value)}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`;
  return type === 'email' ? `mailto:${value}` : value;
}

/** A page by the name of its site. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

/** No clock that is right shows an earlier day than the one on which these words were written. */
const written = Date.parse('2026-11-27T00:00Z');
const day = 86_400_000;

/** Whether anything can be told from this clock. */
export function isPlausible(now: Date): boolean {
  return now.getTime() >= written;
}

/** How old a check is; `undated` where a clock or a date makes no sense. */
export type Age = 'fresh' | 'due' | 'old' | 'undated';

/** @param checkedOn `2026-11-23` */
export function ageOf(checkedOn: string, now: Date): Age {
  const days = (now.getTime() - Date.parse(`${checkedOn}T00:00Z`)) / day;
  if (!isPlausible(now) || Number.isNaN(days) || days < -1) return 'undated';
  return days < 90 ? 'fresh' : days < 180 ? 'due' : 'old';
}

/**
 * Whether somebody can be reached now.
 *
 * @returns undefined where hours, zone, clock or a holiday leave it in doubt
 */
export function isOpen(
  hours: string,
  zone: string,
  nations: readonly string[],
  now: Date,
): boolean | undefined {
  const read = parseHours(hours);
  const time = localTime(now, zone);
  if (!read || !time || !isPlausible(now)) return undefined;
  // Of holidays elsewhere nothing is known.
  const isBritish = zone === 'Europe/London';
  return isOpenAt(read, time, (date) => (isBritish ? isBankHoliday(date, nations) : undefined));
}
