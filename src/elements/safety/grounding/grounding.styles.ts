import { css } from 'lit';

/** The row of controls, less the margin of a list above it, has room in principle-card.page.css: change both. */
export const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
  }

  .note {
    margin-block-start: 0.5em;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  .note + details,
  .written + details {
    margin-block-start: 1em;
  }

  details:last-child {
    margin-block-end: -0.5em;
  }

  summary {
    padding-block: 0.75em;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }

  summary:hover {
    text-decoration-thickness: 2.5px;
  }

  summary:focus-visible {
    outline-offset: 0;
  }

  .inside {
    padding-block-end: 1em;
  }

  .inside ol {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.75em;
  }

  .inside li::marker {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .inside .soft {
    margin-block-start: 0.5em;
  }

  /* As high as two lines, so that the button beneath rarely moves from under a finger. */
  .now {
    display: grid;
    align-items: center;
    min-block-size: 4.75em;
    padding: 1em 1.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_accent-soft);
    font-size: 1.1875em;
    line-height: 1.4;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  button {
    min-block-size: 44px;
    padding: 0.375em 0.875em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  button:active {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  .circle {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    margin-block-end: 1em;
  }

  .circle div {
    flex: none;
    inline-size: 7em;
    block-size: 7em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent-soft);
    transform: scale(0.5);
  }

  .circle p {
    flex: 1 1 12em;
  }

  /* In for four seconds and out for six, six times. Belt and braces: without leave it is not drawn. */
  @media (prefers-reduced-motion: no-preference) {
    .circle div {
      animation: breathe 10s ease-in-out 6;
    }

    .paused div {
      animation-play-state: paused;
    }
  }

  @keyframes breathe {
    40% {
      transform: none;
    }
  }

  @media (forced-colors: active) {
    summary {
      color: LinkText;
    }

    .now {
      border-color: CanvasText;
    }
  }

  @media print {
    .panel {
      break-inside: avoid;
    }

    .controls,
    .circle {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
