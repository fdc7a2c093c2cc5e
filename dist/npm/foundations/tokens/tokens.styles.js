import { css } from 'lit';

"use strict";
const tokens = css`
  :host {
    --_ink: var(--hearten-color-ink, #1c2729);
    --_ink-soft: var(--hearten-color-ink-soft, #435155);
    --_surface: var(--hearten-color-surface, #fffefb);
    --_sunk: var(--hearten-color-sunk, #f5f2ec);
    --_line: var(--hearten-color-line, #e0dacd);
    --_edge: var(--hearten-color-edge, #6c7a7c);
    --_accent: var(--hearten-color-accent, #0b5653);
    --_accent-soft: var(--hearten-color-accent-soft, #e5f0ed);
    --_accent-solid: var(--hearten-color-accent-solid, #0b5653);
    --_on-solid: var(--hearten-color-on-solid, #ffffff);
    --_strong: var(--hearten-color-strong, #5c3a66);
    --_strong-soft: var(--hearten-color-strong-soft, #f3ecf4);
    --_radius-panel: var(--hearten-radius-panel, 14px);
    --_radius-control: var(--hearten-radius-control, 10px);
  }
`;

export { tokens };
