import type { HTMLAttributes } from 'preact';
import type { HeartenElements } from './elements.js';
import type { Listeners } from './listeners.js';

/** A hearten element in JSX: what any element takes, with its own properties and events first. */
type InPreact<Tag extends keyof HeartenElements> = Omit<
  HTMLAttributes<HeartenElements[Tag]['element']>,
  keyof HeartenElements[Tag]['props']
> &
  HeartenElements[Tag]['props'] &
  Listeners<HeartenElements[Tag]['events']>;

type Tags = { [Tag in keyof HeartenElements]: InPreact<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
