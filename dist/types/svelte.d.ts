import type { HTMLAttributes } from 'svelte/elements';
import type { HeartenElements } from './elements.js';
import type { Listeners } from './listeners.js';

/** A hearten element in markup: what any element takes, with its own properties and events first. */
type InSvelte<Tag extends keyof HeartenElements> = Omit<
  HTMLAttributes<HeartenElements[Tag]['element']>,
  keyof HeartenElements[Tag]['props']
> &
  HeartenElements[Tag]['props'] &
  Listeners<HeartenElements[Tag]['events']>;

type Tags = { [Tag in keyof HeartenElements]: InSvelte<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
