import type { JSX } from 'solid-js';
import type { HeartenElements } from './elements.js';

/** `on:hearten-gate-opened`: only so are events heard that Solid doesn't know. */
type OnListeners<Events> = {
  [Name in keyof Events as `on:${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

/** A hearten element in JSX: what any element takes, with its own properties and events first. */
type InSolid<Tag extends keyof HeartenElements> = Omit<
  JSX.HTMLAttributes<HeartenElements[Tag]['element']>,
  keyof HeartenElements[Tag]['props']
> &
  HeartenElements[Tag]['props'] &
  OnListeners<HeartenElements[Tag]['events']>;

type Tags = { [Tag in keyof HeartenElements]: InSolid<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
