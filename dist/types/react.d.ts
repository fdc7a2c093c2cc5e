import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { HeartenElements } from './elements.js';
import type { Listeners } from './listeners.js';

/** A hearten element in JSX: what any element takes, with its own properties and events first. */
type InReact<Tag extends keyof HeartenElements> = DetailedHTMLProps<
  Omit<HTMLAttributes<HeartenElements[Tag]['element']>, keyof HeartenElements[Tag]['props']>,
  HeartenElements[Tag]['element']
> &
  HeartenElements[Tag]['props'] &
  Listeners<HeartenElements[Tag]['events']>;

type Tags = { [Tag in keyof HeartenElements]: InReact<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
