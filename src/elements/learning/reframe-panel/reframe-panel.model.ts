import type { Reframe, ReframesPack } from '../../../content/schema.js';
import { said, versionsById, type Said, type Versions } from '../../../content/versions.js';

/** Whom a pair speaks to. */
export const voices = ['professional', 'young-person'] as const;
export type Voice = (typeof voices)[number];

/** The five groups of a pair, in the order they have everywhere. */
export const groups = ['wrong', 'may', 'also', 'strong', 'help'] as const;
export type Group = (typeof groups)[number];

/** The ways of seeing it: what a narrow panel shows one at a time. */
export const readings = ['wrong', 'may', 'strong'] as const;
export type Reading = (typeof readings)[number];

type Setting = ReframesPack['settings'][number];

/** A pair, whole in one language: a deficit reading in one and its reframes in another would be no pair. */
export interface Pair {
  readonly id: string;
  readonly lang: string;
  readonly entry: Reframe;
}

/** All pairs and settings there are, in every language there is. */
export interface Bank {
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly settings: ReadonlyMap<string, Versions<Setting>>;
}

/** What a reader or an author narrows the pairs down to; null is any. */
export interface Filter {
  readonly voice: Voice;
  readonly setting: string | null;
}

const banks = new WeakMap<readonly ReframesPack[], Bank>();

/** Made once for each list of packs, however many panels use it. */
export function bankOf(packs: readonly ReframesPack[]): Bank {
  const known = banks.get(packs);
  if (known) return known;
  const versions = versionsById(packs, ({ entries }) => entries);
  const bank: Bank = {
    pairs: new Map(
      [...versions].flatMap(([id, [first]]) =>
        first ? [[id, { id, lang: first.lang, entry: first.item }] as const] : [],
      ),
    ),
    settings: versionsById(packs, ({ settings }) => settings),
  };
  banks.set(packs, bank);
  return bank;
}

/** The pairs for a voice and a setting, in the order of the bank. */
export function pairsFor({ pairs }: Bank, { voice, setting }: Filter): Pair[] {
  return [...pairs.values()].filter(
    ({ entry }) => entry.voice === voice && (setting === null || entry.setting === setting),
  );
}

/** The voices that have pairs where the author wants them; all, where none has. */
export function voicesFor(bank: Bank, { voice, setting }: Asked): readonly Voice[] {
  if (voice) return [voice];
  const having = (place: string | null): Voice[] =>
    voices.filter((each) => pairsFor(bank, { voice: each, setting: place }).length > 0);
  const there = having(setting);
  return there.length > 0 ? there : having(null);
}

/** The settings that a voice has pairs for. */
export function settingsFor({ pairs, settings }: Bank, voice: Voice): Map<string, Said<Setting>> {
  const used = new Set(
    [...pairs.values()]
      .filter(({ entry }) => entry.voice === voice)
      .map(({ entry }) => entry.setting),
  );
  const found = [...settings].flatMap(([id, versions]) => {
    const setting = used.has(id) && said(versions, (item) => item);
    return setting ? [[id, setting] as const] : [];
  });
  return new Map(found);
}

/** The pair that is so many places on, round the end. */
export function stepFrom(
  pairs: readonly Pair[],
  from: Pair | undefined,
  by: number,
): Pair | undefined {
  const place = pairs.findIndex(({ id }) => id === from?.id);
  return pairs[(place + by + pairs.length) % pairs.length];
}

/** What the author has set; the reader can't change it. */
export interface Asked {
  readonly pair: string | null;
  readonly voice: Voice | undefined;
  readonly setting: string | null;
}

/** What the reader has picked so far. */
export interface Picked {
  readonly voice?: Voice;
  readonly setting?: string | null;
  readonly pair?: string;
}

/** What there is to see then, and which of it is shown. */
export interface Found extends Filter {
  readonly pairs: readonly Pair[];
  readonly pair: Pair | undefined;
}

/** A filter that leaves nothing is no filter. */
function usable(bank: Bank, filter: Filter): Filter {
  return pairsFor(bank, filter).length > 0 ? filter : { ...filter, setting: null };
}

/** @param start the voice to begin with, where neither author nor reader has said */
export function find(bank: Bank, asked: Asked, picked: Picked, start: Voice): Found {
  if (asked.pair !== null) {
    const pair = bank.pairs.get(asked.pair);
    const voice = asked.voice ?? pair?.entry.voice ?? start;
    return { pairs: pair ? [pair] : [], pair, voice, setting: null };
  }
  const spoken = voicesFor(bank, asked);
  const voice =
    [picked.voice, start, ...spoken].find((each) => each && spoken.includes(each)) ?? start;
  const set = usable(bank, { voice, setting: asked.setting });
  const filter = usable(bank, { voice, setting: set.setting ?? picked.setting ?? null });
  const pairs = pairsFor(bank, filter);
  return { ...filter, pairs, pair: pairs.find(({ id }) => id === picked.pair) ?? pairs[0] };
}

/** What to pick so that a pair is shown; undefined where it can't be. */
export function pickFor(bank: Bank, asked: Asked, id: string): Picked | undefined {
  const entry = bank.pairs.get(id)?.entry;
  if (!entry) return undefined;
  const picked: Picked = { voice: entry.voice, setting: null, pair: id };
  return find(bank, asked, picked, entry.voice).pair?.id === id ? picked : undefined;
}
