import { css, html } from 'lit';
import { drawing, styled, type Faulty } from './plain.js';

export const reader: readonly Faulty[] = [
  {
    promise: 'passes axe, with text at 7:1',
    that: 'has a button without a name',
    element: drawing(() => html`<button type="button"></button>`),
  },
  {
    promise: 'keeps text at 7:1 on dark pages',
    that: 'has grey text in the dark',
    element: styled(css`
      @media (prefers-color-scheme: dark) {
        button {
          color: #777;
        }
      }
    `),
  },
  {
    promise: 'refers only to ids that are there',
    that: 'refers to an id that is not there',
    element: drawing(() => html`<p aria-describedby="nowhere">A line</p>`),
  },
  {
    promise: 'shows where the focus is',
    that: 'hides the focus',
    element: styled(css`
      button:focus-visible {
        outline: none;
      }
    `),
  },
  {
    promise: 'keeps edges and focus in forced colours',
    that: 'keeps its own colours',
    element: styled(css`
      button {
        forced-color-adjust: none;
      }
    `),
  },
  {
    promise: "prints its author's words as they are on the screen",
    that: 'is not printed',
    element: styled(css`
      @media print {
        div {
          display: none;
        }
      }
    `),
  },
];

export const layout: readonly Faulty[] = [
  {
    promise: 'fits 320 px and 400 %, with targets of 44 px',
    that: 'has a width of its own',
    element: styled(css`
      div {
        inline-size: 600px;
      }
    `),
  },
  {
    promise: 'fits long words',
    that: 'breaks no word',
    element: styled(css`
      div {
        overflow-wrap: normal;
      }
    `),
  },
  {
    promise: 'fits wider text spacing',
    that: 'has a height of its own',
    element: styled(css`
      div {
        block-size: 90px;
        overflow: hidden;
      }
    `),
  },
  {
    promise: 'mirrors from right to left',
    that: 'has a margin on the left',
    element: styled(css`
      button {
        margin-left: 40px;
      }
    `),
  },
  {
    promise: 'withstands hostile style sheets',
    that: 'measures its targets in the type of the page',
    element: styled(css`
      button {
        min-block-size: 1.5em;
        padding: 0;
      }
    `),
  },
];
