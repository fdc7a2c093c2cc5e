/** What a reader wants for material about a topic. `ask` is what everyone starts with. */
export type Answer = 'ask' | 'show' | 'show-without-details' | 'leave-out';

/** Index is the stored number, so the order is for good. */
const stored = ['ask', 'show', 'show-without-details', 'leave-out'] as const;

/** Choices on a device end by themselves after this many days. */
export const daysKept = 180;

const day = 86_400_000;

/** Answers by topic mark, as one place holds them. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * Stands for a topic in storage, so that somebody who looks there reads no topic in plain words.
 * It hides nothing from a person who tries every topic; FNV-1a, 32 bits.
 */
export function topicMark(topic: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < topic.length; i++) {
    hash = Math.imul(hash ^ topic.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * Text for storage: version, day the first of them was written, answers.
 *
 * @param before what is there now; a list keeps its first day, so that none lasts longer than said
 */
export function writeAnswers(answers: Answers, now: number, before?: string): string {
  const marks = Object.fromEntries(
    [...answers].map(([mark, answer]) => [mark, stored.indexOf(answer)]),
  );
  const kept = before === undefined ? undefined : parse(before);
  const first = isRecord(kept) && isCurrent(kept, now) ? kept['d'] : Math.floor(now / day);
  return JSON.stringify({ v: 1, d: first, a: marks });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCurrent({ v: version, d: first }: Record<string, unknown>, now: number): boolean {
  // A day that is yet to come was written by a wrong clock, and would never end.
  const age = typeof first === 'number' ? now / day - first : NaN;
  return version === 1 && age >= -1 && age <= daysKept;
}

/**
 * Answers out of storage; whatever is not as we wrote it is left out.
 *
 * @returns undefined where a later version of the library wrote it, which must not be written over
 */
export function readAnswers(text: string | undefined, now: number): Answers | undefined {
  const kept = text === undefined ? undefined : parse(text);
  if (!isRecord(kept)) return new Map();
  if (typeof kept['v'] === 'number' && kept['v'] > 1) return undefined;
  const marks = kept['a'];
  if (!isCurrent(kept, now) || !isRecord(marks)) return new Map();
  const answers = new Map<string, Answer>();
  for (const [mark, number] of Object.entries(marks)) {
    const answer = typeof number === 'number' ? stored[number] : undefined;
    if (answer && answer !== 'ask') answers.set(mark, answer);
  }
  return answers;
}

/**
 * One answer for material about several topics: the most careful of them, and `ask` where any
 * topic has no answer, or where there is no topic to have one.
 */
export function mostCareful(answers: readonly Answer[]): Answer {
  if (answers.includes('leave-out')) return 'leave-out';
  if (answers.length === 0 || answers.includes('ask')) return 'ask';
  return answers.includes('show-without-details') ? 'show-without-details' : 'show';
}
