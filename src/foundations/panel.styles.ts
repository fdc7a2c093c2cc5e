import { css } from 'lit';

/**
 * The box that an element draws round itself, and the few things inside it that look alike everywhere.
 * panel.page.css has the same box, for the time until the script has come: change both.
 */
export const panel = css`
  .panel {
    container-type: inline-size;
    padding: clamp(1.125em, 3.6%, 2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_surface);
    color: var(--_ink);
    line-height: 1.55;
    text-align: start;
    overflow-wrap: anywhere;
  }

  * {
    margin: 0;
    padding: 0;
    text-wrap: pretty;
  }

  ul {
    list-style: none;
  }

  .heading {
    font-size: 1.4375em;
    font-weight: 700;
    line-height: 1.25;
  }

  .soft {
    color: var(--_ink-soft);
    font-size: 0.9375em;
  }
`;
