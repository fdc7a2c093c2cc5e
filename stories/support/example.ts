/** One state or access mode of an element, as data: stories, documentation and checks all use it. */
export interface Example {
  /** Plain HTML, as a partner would write or paste it. */
  readonly html: string;
  /** What there is to see, for the documentation. */
  readonly shows: string;
  /** Codes of the warnings that its bad input brings. */
  readonly warns?: readonly string[];
  /** What a browser has to be told to show it; Storybook can't, the sweep over all stories does. */
  readonly emulate?: {
    readonly media?: 'print';
    readonly forcedColors?: 'active';
    readonly contrast?: 'more';
    readonly reducedMotion?: 'reduce';
  };
}
