/** How the reader sees the part: asked about it, all of it, without its details, or closed. */
export type View = 'asking' | 'all' | 'gist' | 'closed';

/** How closely a part goes into its topics, least first. */
export const depths = ['mention', 'discuss', 'describe', 'show'] as const;
export type Depth = (typeof depths)[number];

/** Adults read plain English a little faster; a hard day is slower. */
const wordsPerMinute = 200;

/** Of these nobody needs to know how long they take. */
const fewWords = 20;

export function isDepth(value: string | null): value is Depth {
  return value !== null && (depths as readonly string[]).includes(value);
}

/** The ids in a `topics` attribute, each once. */
export function readTopics(attribute: string | null): string[] {
  return [...new Set(attribute?.toLowerCase().match(/\S+/g))];
}

/** Whole minutes it takes to read a text, or undefined for a caption and the like. */
export function readingMinutes(text: string): number | undefined {
  const words = text.split(/\s+/).length;
  return words < fewWords ? undefined : Math.max(1, Math.round(words / wordsPerMinute));
}
