import type { Preset, Principle, PrinciplesPack } from '../../../content/schema.js';
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

type Words<What = string> = Said<What, Principle>;

/** What a card shows of a principle, before a role is chosen. */
export interface Card {
  /** Whom it speaks to: professionals, where nobody has words in another voice. */
  readonly voice: Voice;
  readonly name: Said<string>;
  readonly insteadOf: Words | undefined;
  readonly meaning: Words | undefined;
  readonly question: Words | undefined;
  /** What somebody who is not a professional could ask for. */
  readonly ask: Words<readonly string[]> | undefined;
  /** The roles that there are examples for. */
  readonly roles: readonly { readonly id: string; readonly label: Said<string> }[];
  /** The framework that it is named after. */
  readonly framework: Said<string, Preset> | undefined;
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
function nameIn(
  preset: Versions<Preset> | undefined,
  principle: string,
): Said<string, Preset> | undefined {
  return said(
    preset,
    ({ principles }) => principles.find((each) => each.principles.includes(principle))?.name,
  );
}

/** Whether a framework has a principle of this kind. */
export function isIn({ presets }: Bank, preset: string, principle: string): boolean {
  return nameIn(presets.get(preset), principle) !== undefined;
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
  const framework = nameIn(presets.get(preset ?? ''), id);
  const spoken = said(versions, (item) => item.voices[voice]) ? voice : 'professional';
  const asked = (item: Principle): readonly string[] | undefined =>
    spoken === 'professional' || !item.voices[spoken]?.ask.length
      ? undefined
      : item.voices[spoken].ask;
  return {
    voice: spoken,
    name: framework ?? own,
    framework,
    insteadOf: said(versions, (item) => item.voices[spoken]?.insteadOf ?? item.insteadOf),
    meaning: said(versions, (item) => item.voices[spoken]?.meaning),
    question: said(versions, (item) => item.voices[spoken]?.question),
    ask: said(versions, asked),
    roles: [...roles].flatMap(([role, labels]) => {
      const label = said(labels, (item) => item.label);
      return label && examplesFor(versions, role) ? [{ id: role, label }] : [];
    }),
  };
}

/** What a principle looks like in a job. */
export function examplesFor(
  versions: Versions<Principle> | undefined,
  role: string | undefined,
): Words<readonly string[]> | undefined {
  return role === undefined
    ? undefined
    : said(versions, ({ practice }) =>
        Object.hasOwn(practice, role) ? practice[role] : undefined,
      );
}

/**
 * Where a card's words come from: of several packs, those that have something on the card. An author's
 * own words stand for the same principle, so its sources are named beside them too.
 */
export function originsOf(
  { name, insteadOf, meaning, question, framework }: Card,
  examples: Words<readonly string[]> | undefined,
): Origin[] {
  const shown = [name, insteadOf, meaning, question, examples].filter(
    (each): each is Words => each !== undefined && each !== framework,
  );
  const entries = new Map(shown.map(({ item, lang }) => [item, { ...item, lang }]));
  if (!framework) return [...entries.values()];
  const { title, note, sources } = framework.item;
  const notes = note === undefined ? [title] : [title, note];
  return [{ lang: framework.lang, sources, notes }, ...entries.values()];
}
