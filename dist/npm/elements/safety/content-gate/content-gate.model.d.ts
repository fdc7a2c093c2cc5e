/** How the reader sees the part: asked about it, all of it, without its details, or closed. */
export type View = 'asking' | 'all' | 'gist' | 'closed';
/** How closely a part goes into its topics, least first. */
export declare const depths: readonly ['mention', 'discuss', 'describe', 'show'];
export type Depth = (typeof depths)[number];
export declare function isDepth(value: string | null): value is Depth;
/** The ids in a `topics` attribute, each once. */
export declare function readTopics(attribute: string | null): string[];
/** Whole minutes it takes to read a text, or undefined for a caption and the like. */
export declare function readingMinutes(text: string): number | undefined;
