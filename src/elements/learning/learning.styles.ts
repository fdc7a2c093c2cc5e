import { css } from 'lit';

/** What the elements of this group have in common inside their panels. */
export const learning = css`
  select,
  .button {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.375em 0.625em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }

  select:hover,
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .button:active {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.22em;
  }

  a:hover,
  summary:hover {
    text-decoration-thickness: 2.5px;
  }

  .dashed {
    display: grid;
    gap: 0.375em;
  }

  .dashed li {
    position: relative;
    padding-inline-start: 1.25em;
  }

  .dashed li::before {
    position: absolute;
    inset: 0.72em auto auto 0;
    inline-size: 0.625em;
    border-block-start: 2px solid;
    content: '';
    opacity: 0.6;
  }

  .where-from summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }

  .where-from li a {
    display: inline-block;
    padding-block: 0.5em;
  }

  .where-from p + p,
  .where-from p + ul,
  .where-from ul + p {
    margin-block-start: 0.375em;
  }

  @media (forced-colors: active) {
    summary {
      color: LinkText;
    }
  }

  @media print {
    select {
      border: 0;
      appearance: none;
    }
  }
`;
