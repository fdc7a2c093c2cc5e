import type { Example } from '../support/example.js';

const inside = `<hearten-content-gate topics="abuse-domestic" depth="discuss">
  <h2>Before you continue</h2>
  <p>This part talks about domestic abuse.</p>
  <details>
    <summary>Read on</summary>
    <p>She had a bag packed behind the coats for two years. It was the bravest thing in the house.</p>
  </details>
</hearten-content-gate>

<hearten-grounding id="a-moment">
  <h2>Take a moment</h2>
  <ol>
    <li>Look for five things you can see.</li>
    <li>Listen for three sounds, near or far.</li>
  </ol>
</hearten-grounding>

<hearten-support-signpost id="who-can-help" nations="england">
  <h2>Who can help</h2>
  <ul><li>If someone’s life may be in danger, <a href="tel:999">ring 999</a>.</li></ul>
</hearten-support-signpost>

<hearten-reader-settings topics="abuse-domestic bereavement">
  <h2>Your settings</h2>
</hearten-reader-settings>

<hearten-quick-exit><a href="https://www.gov.uk/bank-holidays">Leave this page</a></hearten-quick-exit>`;

export const together: Example = {
  html: inside,
  shows:
    'Five elements that know each other, with nothing stored: the gate’s topics put the matching help first, “Find support” leads to the signpost, the moment is offered after the part, the settings open or leave out the gate, and leaving erases what any of them kept.',
};

export const withProvider: Example = {
  html: `<hearten-provider audience="people who work with children and families" support="/support">
${inside}
</hearten-provider>`,
  shows:
    'The same inside a provider. It says once who the page is for; support on the page itself comes before its address.',
};

export const leftOut: Example = {
  html: inside,
  shows: 'After “Leave it out” in the settings: the gate says so, and can still be opened.',
};
