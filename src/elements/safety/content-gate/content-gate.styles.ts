import { css } from 'lit';

/**
 * The row of choices has the same size here as in content-gate.page.css, which stands
 * in until the script has come: change both.
 */
export const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
  }

  /* What changes in one gate is no reason to draw the others of a long page again. */
  .panel:has(> .note:not([hidden])) {
    contain: layout paint;
  }

  .heading {
    margin-block-end: 0.25em;
  }

  .ask {
    display: grid;
    gap: 0.75em;
    align-content: start;
    margin-block-start: 1em;
  }

  .choose {
    --_facts: 0em;
    --_tiles: 12.625em;
    --_end: 3.66em;
    min-block-size: calc(var(--_facts) + var(--_tiles) + var(--_end));
  }

  .choose:has(dl) {
    --_facts: 5.25em;
  }

  .choose.three {
    --_tiles: 19.25em;
  }

  .note:not([hidden]) ~ .part {
    margin-block-start: 1.25em;
  }

  /* What the note has not said itself. */
  .facts {
    display: grid;
    gap: 0.5em;
  }

  dt {
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 600;
  }

  /* Choices: the same size, the same weight, none of them first among equals. */
  .choices,
  .rungs {
    display: grid;
    grid: auto-flow 1fr / minmax(0, 1fr);
    gap: 0.625em;
  }

  .choice {
    min-block-size: 6em;
    padding: 0.75em 1em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    color: var(--_ink-soft);
    line-height: 1.4;
    cursor: pointer;
  }

  .choice span {
    display: block;
    font-size: 0.9375em;
  }

  button {
    all: unset;
    color: var(--_accent);
    cursor: pointer;
  }

  .choice button {
    display: block;
    margin-block-end: 0.125em;
    font-weight: 700;
    line-height: 1.5;
  }

  .choice:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .choice:active {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_surface);
  }

  .choice :focus-visible {
    outline: none;
    box-shadow: none;
  }

  .go {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 2.75em;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }

  .go:hover {
    text-decoration-thickness: 2.5px;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  svg:dir(rtl) {
    scale: -1 1;
  }

  .door {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
    justify-content: space-between;
    margin-block: 1.25em -0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .on-paper {
    display: none;
  }

  @container (min-width: 28em) {
    .choose {
      --_tiles: 10.125em;
      --_end: 2.2em;
    }

    .choose.three {
      --_tiles: 15.5em;
    }

    .choice {
      min-block-size: 4.75em;
    }

    .choose:has(dl) {
      --_facts: 3.7em;
    }
  }

  @container (min-width: 46em) {
    .choose.choose {
      --_tiles: 6em;
    }

    .choice {
      min-block-size: 6em;
    }

    .choices,
    .rungs {
      grid: auto / auto-flow minmax(0, 1fr);
    }

    .facts:has(> :nth-child(2)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 2em;
      padding-block: 1em;
      border-block: 1px solid var(--_line);
    }
  }

  @media (forced-colors: active) {
    button,
    .go {
      color: LinkText;
    }
  }
`;
