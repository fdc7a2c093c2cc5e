/** `onhearten-gate-opened`, as React, Preact and Svelte hear events of their own names. */
export type Listeners<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};
