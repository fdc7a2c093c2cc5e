import type { Example } from '../../support/example.js';

const gate = (topics: string, words: string, more = ''): string => `
  <hearten-content-gate topics="${topics}" depth="mention"${more}>
    <details>
      <summary>Read on</summary>
      <p>${words}</p>
    </details>
  </hearten-content-gate>`;

const grief = gate(
  'bereavement',
  'After a death people may laugh on the same day as they cry. Neither is wrong.',
);

export const usual: Example = {
  html: `<hearten-provider audience="people who work with children and families" support="/support">${grief}
</hearten-provider>`,
  shows:
    'Who the page is for and where support is, said once. The gate inside has neither attribute.',
};

export const nested: Example = {
  html: `<hearten-provider audience="people who work with children and families" support="/support">${grief}
  <p>A section for young people has a provider of its own.</p>
  <hearten-provider audience="young people" support="/support/young-people">${gate(
    'bullying',
    'It isn’t your fault, and you don’t have to sort it out alone.',
  )}
  </hearten-provider>
</hearten-provider>`,
  shows: 'The nearest provider speaks; what it leaves out comes from the one round it.',
};

export const ownFirst: Example = {
  html: `<hearten-provider audience="people who work with children and families" support="/support">${gate(
    'bereavement',
    'The last day with a family can be planned like the first.',
    ' audience="managers" support="/support/staff"',
  )}
</hearten-provider>`,
  shows: 'What an element says for itself comes before any provider.',
};

export const partnerPack: Example = {
  html: `<hearten-provider packs="files/thornbeck-topics.json" support="/support">${gate(
    'x-river-flood bereavement',
    'Families told us what they missed most: photographs, and the sound of a street with people in it.',
  )}
</hearten-provider>`,
  shows: 'A partner’s pack brings a topic of their own, and their words for one of ours.',
};

export const ownWording: Example = {
  html: `<hearten-provider id="own-words" audience="young people" support="/support">${grief}
</hearten-provider>
<script type="module">
  document.querySelector('#own-words').wording = {
    en: {
      'content-gate': {
        heading: 'Heads up',
        audience: 'This bit is for {audience}. You’re in charge.',
        support: 'Find someone to talk to',
      },
    },
  };
</script>`,
  shows: 'Some of the interface words, said differently for everything inside.',
};

export const brokenPack: Example = {
  html: `<hearten-provider id="broken" support="javascript:alert(1)">${grief}
</hearten-provider>
<script type="module">
  document.querySelector('#broken').content = [
    'no pack at all',
    {
      kind: 'topics',
      id: 'x-partly-right',
      lang: 'en-GB',
      version: '1',
      title: 'Partly right',
      entries: [{ id: 'Not An Id', label: 7 }],
    },
  ];
</script>`,
  shows:
    'A pack that is none, a pack with a wrong entry, and a link that is not safe: the page goes on with our words, and the console names what was left out and where.',
  warns: ['pack', 'link'],
};
