import type { Example } from '../../../support/example.js';

const list = `
  <h2>Who can help</h2>
  <p>For you, your child, a colleague, or anyone you care about.</p>
  <ul>
    <li>If someone’s life may be in danger, <a href="tel:999">ring 999</a>.</li>
    <li data-checked="2026-11-23" data-hours="24/7"><b>Samaritans</b>, about anything that is hard. <a href="tel:116123">Ring 116 123</a></li>
    <li data-checked="2026-11-23" data-hours="24/7"><b>Shout</b>, by text. <a href="sms:85258">Text SHOUT to 85258</a></li>
  </ul>`;

export const recommended: Example = {
  html: `<hearten-support-signpost nations="england">${list}
</hearten-support-signpost>`,
  shows:
    'The form to use. The list is there before and without the script; then our routes for the nation take its place.',
};

export const authored: Example = {
  html: `<hearten-support-signpost>${list}
</hearten-support-signpost>`,
  shows:
    'A list of the author’s own, and no routes of ours: what is open now is told from the hours on its items.',
};

export const authoredLongAgo: Example = {
  html: `<hearten-support-signpost>
  <h2>Who can help</h2>
  <ul>
    <li data-checked="2025-02-01" data-hours="Mo-Fr 09:00-17:00"><b>Thornbeck family line</b> <a href="tel:00000">Ring the family line</a></li>
  </ul>
</hearten-support-signpost>`,
  shows: 'Checked long ago: it is said, and the hours are not relied on.',
};

export const scotland: Example = {
  html: `<hearten-support-signpost nations="scotland">
  <h2>Who can help in Scotland</h2>
  <ul><li>If someone’s life may be in danger, <a href="tel:999">ring 999</a>.</li></ul>
</hearten-support-signpost>`,
  shows: 'Other nations have other routes.',
};

export const whatHappens: Example = {
  html: recommended.html,
  shows: 'What happens when you get in touch, before you do.',
};

export const forSomebody: Example = {
  html: recommended.html,
  shows: 'The reader has said for whom they look. Lines that belong together stay together.',
};

export const besideAGate: Example = {
  html: `<hearten-content-gate topics="abuse-domestic" depth="discuss">
  <h2>Before you continue</h2>
  <p>This part talks about domestic abuse.</p>
  <details><summary>Read on</summary><p>The part that waits.</p></details>
</hearten-content-gate>
<hearten-support-signpost id="support-here" nations="england">${list}
</hearten-support-signpost>`,
  shows:
    'On a page with a gate: those who help with its topics come first, after 999, and “Find support” in the gate leads here.',
};

export const nowhere: Example = {
  html: `<hearten-support-signpost>
  <h2>Who can help</h2>
</hearten-support-signpost>`,
  shows: 'Without a list and without a nation: what holds anywhere.',
};

const thornbeck = {
  kind: 'routes',
  id: 'x-thornbeck-routes',
  lang: 'en-GB',
  version: '1',
  title: 'Who can help in Thornbeck',
  entries: [
    {
      id: 'x-family-hub',
      name: 'Thornbeck family hub',
      who: 'Any family in Thornbeck.',
      place: 'x-thornbeck',
      channels: [
        { type: 'email', value: 'hub@thornbeck.example', hours: 'Mo-Fr 09:00-17:00; PH off' },
        { type: 'web', value: 'https://thornbeck.example/hub' },
      ],
      specialist: {
        who: 'Children whose hard times still get in the way.',
        refers: 'Anyone who works with the child, or you.',
        next: 'Somebody from the hub gets in touch.',
        meanwhile: 'The hub’s drop-in is open to you.',
      },
      checkedOn: '2026-11-20',
      checkedHow: 'By the hub team.',
      sources: [],
      reviewedOn: '2026-11-20',
      reviewedBy: [],
    },
  ],
};

export const partnerPack: Example = {
  html: `<hearten-provider id="thornbeck-routes">
  <hearten-support-signpost nations="england" place="x-thornbeck">
    <h2>Who can help</h2>
    <ul><li>If someone’s life may be in danger, <a href="tel:999">ring 999</a>.</li></ul>
  </hearten-support-signpost>
</hearten-provider>
<script type="module">
  document.querySelector('#thornbeck-routes').content = [${JSON.stringify(thornbeck, null, 2).replaceAll('\n', '\n  ')}];
</script>`,
  shows: 'Routes of a partner’s pack, for one place, and the way to specialist help.',
};

export const badInput: Example = {
  html: `<hearten-support-signpost nations="atlantis" topics="sadness" reader="pirate" heading-level="9">
  <h2>Who can help</h2>
  <ul>
    <li data-hours="always" data-zone="Mars/Olympus" data-checked="yesterday"><b>Somebody</b> <a href="tel:999">Ring 999</a></li>
  </ul>
</hearten-support-signpost>`,
  shows: 'What nobody knows is left out, and the console names each once.',
  warns: ['nations', 'topics', 'reader', 'heading-level', 'hours', 'checked'],
};
