import type { Finding } from '../../../wording/find.js';
import type { Span } from './text-source.js';

/** Why somebody keeps words as they are. It is theirs: nobody is told. */
export const reasons = ['own', 'other', 'name', 'clear'] as const;
export type Reason = (typeof reasons)[number];

/** What the writer has decided about a place: to keep it, or to put other words there. */
export type Answer =
  | { readonly kind: 'kept'; readonly reason: Reason | undefined }
  | { readonly kind: 'swapped'; readonly before: string; readonly after: string };

/** A place in the text that somebody might stop at. */
export interface Place extends Span {
  readonly finding: Finding;
  readonly answer?: Answer;
}

/** How many units two texts have in common from the start, or from the end; at most `most`. */
function common(
  one: string,
  other: string,
  most: number,
  unit: (text: string, at: number) => number,
): number {
  let count = 0;
  while (count < most && unit(one, count) === unit(other, count)) count += 1;
  return count;
}

/**
 * Places of a text in the same text after a change: those before it stay, those after it move along, and
 * what was changed is no longer what it was.
 */
export function moved<Kind extends Span>(
  places: readonly Kind[],
  before: string,
  after: string,
): readonly Kind[] {
  if (before === after || places.length === 0) return places;
  const most = Math.min(before.length, after.length);
  const start = common(before, after, most, (text, at) => text.charCodeAt(at));
  const end = common(before, after, most - start, (text, at) =>
    text.charCodeAt(text.length - 1 - at),
  );
  const by = after.length - before.length;
  return places.flatMap((place) => {
    if (place.end <= start) return [place];
    if (place.start < before.length - end) return [];
    return [{ ...place, start: place.start + by, end: place.end + by }];
  });
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What was answered before, and beside it what is found now: nothing is asked twice. */
export function placesOf(answered: readonly Place[], findings: readonly Finding[]): Place[] {
  const fresh = findings
    .filter((finding) => !answered.some((place) => overlap(place, finding)))
    .map((finding) => ({ start: finding.start, end: finding.end, finding }));
  return [...answered, ...fresh].sort((one, other) => one.start - other.start);
}
