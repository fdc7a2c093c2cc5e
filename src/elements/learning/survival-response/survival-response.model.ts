import type { Response, ResponsesPack } from '../../../content/schema.js';
import { versionsById } from '../../../content/versions.js';

/** Two ways of looking at one response: when it began, and today. */
export const times = ['then', 'now'] as const;
export type Time = (typeof times)[number];

/** The four lists of a response, in the order they have everywhere. */
export const lists = ['seen', ...times, 'help'] as const;
export type List = (typeof lists)[number];

/** What each of them says. */
export const groups = {
  seen: ['seen'],
  then: ['protecting', 'helpedThen'],
  now: ['inTheWay', 'hardToStop'],
  help: ['helps', 'mine'],
} as const satisfies Readonly<Record<List, readonly (keyof Response)[]>>;
export type Group = (typeof groups)[List][number];

/** A response, whole in one language: what it protects and what gets in the way belong together. */
export interface Known {
  readonly id: string;
  readonly lang: string;
  readonly entry: Response;
}

/** All responses there are, by id. */
export type Bank = ReadonlyMap<string, Known>;

const banks = new WeakMap<readonly ResponsesPack[], Bank>();

/** Made once for each list of packs, however many elements use it. */
export function bankOf(packs: readonly ResponsesPack[]): Bank {
  const known = banks.get(packs);
  if (known) return known;
  const versions = versionsById(packs, ({ entries }) => entries);
  const bank = new Map(
    [...versions].flatMap(([id, [first]]) =>
      first ? [[id, { id, lang: first.lang, entry: first.item }] as const] : [],
    ),
  );
  banks.set(packs, bank);
  return bank;
}

/**
 * The response to show: the one its author asked for, whatever the reader picked, or else what the
 * reader picked, or the first there is.
 */
export function find(
  bank: Bank,
  asked: string | null,
  picked: string | undefined,
): Known | undefined {
  if (asked !== null) return bank.get(asked);
  return bank.get(picked ?? '') ?? bank.values().next().value;
}

/** Which tab a key leads to from another; undefined where it leads to none. */
export function timeAfter(time: Time, key: string, isRightToLeft: boolean): Time | undefined {
  const place = times.indexOf(time);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: isRightToLeft ? place - 1 : place + 1,
    ArrowLeft: isRightToLeft ? place + 1 : place - 1,
    Home: 0,
    End: times.length - 1,
  };
  const step = steps[key];
  return step === undefined ? undefined : times.at(step % times.length);
}
