import type { Preset, Principle, PrinciplesPack, Source } from '../../../content/schema.js';
import { said, versionsById, type Said, type Versions } from '../../../content/versions.js';
import type { Origin } from '../where-from.js';

/** Whom a card speaks to. */
export const voices = ['professional', 'parent', 'young-person', 'easy-read'] as const;
export type Voice = (typeof voices)[number];

type Role = PrinciplesPack['roles'][number];

/** All principles, roles and presets there are, in every language there is. */
export interface Bank {
  readonly principles: ReadonlyMap<string, Versions<Principle>>;
  readonly roles: ReadonlyMap<string, Versions<Role>>;
  readonly presets: ReadonlyMap<string, Versions<Preset>>;
}

/** What a card shows of a principle, before a role is chosen. */
export interface Card {
  readonly name: Said<string>;
  readonly insteadOf: Said<string> | undefined;
  readonly meaning: Said<string> | undefined;
  readonly question: Said<string> | undefined;
  /** What somebody who is not a professional could ask for. */
  readonly ask: Said<readonly string[]> | undefined;
  /** The roles that there are examples for. */
  readonly roles: readonly { readonly id: string; readonly label: Said<string> }[];
  readonly origin: Origin;
}

const banks = new WeakMap<readonly PrinciplesPack[], Bank>();

/** Made once for each list of packs, however many cards use it. */
export function bankOf(packs: readonly PrinciplesPack[]): Bank {
  const known = banks.get(packs);
  if (known) return known;
  const bank: Bank = {
    principles: versionsById(packs, ({ entries }) => entries),
    roles: versionsById(packs, ({ roles }) => roles),
    presets: versionsById(packs, ({ presets }) => presets),
  };
  banks.set(packs, bank);
  return bank;
}

/** What a framework calls a principle of ours; undefined where it has none of that kind. */
function nameIn(preset: Versions<Preset> | undefined, principle: string): Said<string> | undefined {
  return said(
    preset,
    ({ principles }) => principles.find((each) => each.principles.includes(principle))?.name,
  );
}

/** Whether a framework has a principle of this kind. */
export function isIn({ presets }: Bank, preset: string, principle: string): boolean {
  return nameIn(presets.get(preset), principle) !== undefined;
}

function originOf(versions: Versions<Principle>, preset: Preset | undefined): Origin | undefined {
  const [first] = versions;
  if (!first) return undefined;
  const { reviewedOn, reviewedBy, sources } = first.item;
  const all = new Map<string, Source>(
    [...(preset?.sources ?? []), ...sources].map((source) => [source.url, source]),
  );
  const notes = preset && [preset.title, preset.note].filter((note) => note !== undefined);
  return { lang: first.lang, reviewedOn, reviewedBy, sources: [...all.values()], notes };
}

/**
 * A principle as it is to be shown. Gaps are filled from the next language; where nobody has words in
 * a voice, those for professionals stand in.
 *
 * @param preset names it as that framework does; ignored where the framework has no such principle
 */
export function cardOf(
  { principles, roles, presets }: Bank,
  id: string,
  { voice, preset }: { readonly voice: Voice; readonly preset: string | undefined },
): Card | undefined {
  const versions = principles.get(id);
  const own = said(versions, ({ name }) => name);
  if (!versions || !own) return undefined;
  const framework = presets.get(preset ?? '');
  const named = nameIn(framework, id);
  const origin = originOf(versions, named && framework?.[0]?.item);
  if (!origin) return undefined;
  const spoken = said(versions, (item) => item.voices[voice]) ? voice : 'professional';
  return {
    name: named ?? own,
    insteadOf: said(versions, (item) => item.voices[spoken]?.insteadOf ?? item.insteadOf),
    meaning: said(versions, (item) => item.voices[spoken]?.meaning),
    question: said(versions, (item) => item.voices[spoken]?.question),
    ask: spoken === 'professional' ? undefined : said(versions, (item) => item.voices[spoken]?.ask),
    roles: [...roles].flatMap(([role, labels]) => {
      const label = said(labels, (item) => item.label);
      return label && examplesFor(versions, role) ? [{ id: role, label }] : [];
    }),
    origin,
  };
}

/** What a principle looks like in a job. */
export function examplesFor(
  versions: Versions<Principle> | undefined,
  role: string | undefined,
): Said<readonly string[]> | undefined {
  return role === undefined
    ? undefined
    : said(versions, ({ practice }) =>
        Object.hasOwn(practice, role) ? practice[role] : undefined,
      );
}
