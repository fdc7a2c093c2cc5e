import type { Example } from '../../../support/example.js';

const words = `
  <h2>Your settings</h2>
  <p>Some parts of this site are about things that may be hard to read, and ask before they open. What you say here counts on every page. You can change it at any time, and you don’t have to say anything.</p>`;

/** A page has few topics of its own; the whole vocabulary is in a story of its own. */
const settings = (more = ''): string => `<hearten-reader-settings${more}>${words}
</hearten-reader-settings>`;

const gate = `<hearten-content-gate topics="bereavement" depth="mention">
  <h2>Before you continue</h2>
  <p>This part talks about grief. About a minute to read.</p>
  <p>Here for yourself, your child or someone else? <a href="/support">Find support</a></p>
  <details>
    <summary>Read on</summary>
    <p>After a death people may laugh on the same day as they cry. Neither is wrong, and there is no date by which it should be over.</p>
  </details>
</hearten-content-gate>`;

export const recommended: Example = {
  html: settings(' topics="abuse-child bereavement"'),
  shows:
    'A heading and a few words of the author’s, then each topic that this site writes about, movement, what is remembered, and what the tools on the page keep, send and hide.',
};

export const shortForm: Example = {
  html: '<hearten-reader-settings topics="racism"></hearten-reader-settings>',
  shows:
    'Nothing inside: the element writes the heading. Without script there is nothing to see, so write a few words yourself where you can.',
};

export const withGate: Example = {
  html: `${settings(' topics="racism"')}
${gate}`,
  shows:
    'With a content note on the same page: its topic comes first, the note follows what is chosen at once, and both say below what they keep and hide.',
};

export const leftOut: Example = {
  html: withGate.html,
  shows:
    'One topic is left out: the note about it says so at once, and can still be asked to open.',
};

export const keyboardFocus: Example = {
  html: recommended.html,
  shows: 'The focus on the first list, as Tab puts it there.',
};

export const keptOnThisDevice: Example = {
  html: recommended.html,
  shows:
    'The reader asked for their choices to be kept on this device. The panel below says of itself that it keeps them.',
};

export const keepStill: Example = {
  html: recommended.html,
  shows: 'The reader asked these tools to keep still, whatever the system says.',
};

export const erased: Example = {
  html: recommended.html,
  shows: 'After “Erase everything”: what was done, in words, and the focus where it was.',
};

export const storageRefused: Example = {
  html: recommended.html,
  shows:
    'The browser keeps nothing for this site. The choice holds while the page is open, and the settings say so.',
};
