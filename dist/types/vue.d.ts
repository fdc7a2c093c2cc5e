import type { HTMLAttributes, PublicProps } from 'vue';
import type { HeartenElements } from './elements.js';

/** In a template `heading-level="3"` is the property headingLevel, said as text. */
type InTemplate<Props> = {
  [Name in keyof Props]?: Props[Name] | (number extends Props[Name] ? `${number}` : never);
};

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** `@hearten-gate-opened`, which Vue knows as `onHeartenGateOpened`. */
type Listeners<Events> = {
  [Name in keyof Events as `on${Capitalize<Camel<Name & string>>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

/** A hearten element in a template: what any element takes, with its own properties and events first. */
type InVue<Tag extends keyof HeartenElements> = new () => HeartenElements[Tag]['element'] & {
  $props: Omit<HTMLAttributes, keyof HeartenElements[Tag]['props']> &
    PublicProps &
    InTemplate<HeartenElements[Tag]['props']> &
    Listeners<HeartenElements[Tag]['events']>;
};

type Tags = { [Tag in keyof HeartenElements]: InVue<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
