import type { Example } from '../../../support/example.js';

const written = `<hearten-grounding id="moment">
  <h2>Take a moment</h2>
  <p>Try this, or leave it. Keep your eyes open if you like. You can stop whenever you want.</p>
  <ol>
    <li>Look for five things you can see.</li>
    <li>Notice four things you can touch.</li>
    <li>Listen for three sounds, near or far.</li>
    <li>Notice two things you can smell, or think of two smells you like.</li>
    <li>Have a sip of water.</li>
  </ol>
</hearten-grounding>`;

const short = '<hearten-grounding id="moment"></hearten-grounding>';

export const recommended: Example = {
  html: written,
  shows:
    'The form to use. The steps are the author’s own list, there without script too; the element adds one step at a time.',
};

export const ours: Example = {
  html: short,
  shows:
    'Nothing inside: three exercises of ours, closed until somebody opens one. Without script there is nothing to read, so write the steps where you can.',
};

export const opened: Example = {
  html: short,
  shows: 'One of ours, open: all of it is there to read, numbered and still.',
};

export const oneStep: Example = {
  html: written,
  shows:
    'One step at a time. The same button goes on, so that one key is enough, and each step is told to a screen reader when its reader presses.',
};

export const lastStep: Example = {
  html: short,
  shows: 'The last step leads back to the first. Nothing is done, finished or counted.',
};

export const circle: Example = {
  html: '<hearten-grounding exercises="breath"></hearten-grounding>',
  shows:
    'The circle, once its reader asked for it, beside the steps. It pauses, stops, and rests after six breaths. Where a reader asks for less motion there is no button for it.',
};

export const paused: Example = {
  html: '<hearten-grounding exercises="breath"></hearten-grounding>',
  shows: 'The circle, paused.',
};

export const keyboardFocus: Example = {
  html: written,
  shows: 'With the focus on a button.',
};

export const lookOnly: Example = {
  html: '<hearten-grounding exercises="look"></hearten-grounding>',
  shows:
    'Only what looks outward. The line about breath and body is left out, because there is none.',
};

export const writtenAndOurs: Example = {
  html: `<hearten-grounding exercises="feet breath">
  <h2>A minute by the river</h2>
  <p>We sit on the bench by the bridge. So can you, in your mind.</p>
  <ul>
    <li>Look for the heron.</li>
    <li>Listen for the weir.</li>
  </ul>
</hearten-grounding>`,
  shows: 'The author’s own steps, and below them those of ours that they asked for.',
};

export const afterAPart: Example = {
  html: `<hearten-content-gate topics="bereavement" depth="mention" support="/support">
  <p>This part mentions that somebody died. About a minute to read.</p>
  <details>
    <summary>Read on</summary>
    <p>She kept his gloves in her pocket all winter.</p>
  </details>
</hearten-content-gate>
${short}`,
  shows: 'Once a part has been read, its gate offers the moment that is on the page.',
};
