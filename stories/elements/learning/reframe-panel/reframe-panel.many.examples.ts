import type { Example } from '../../../support/example.js';

/* Too much for the checks that every example goes through. */

const inSchool = ['r01', 'r02', 'r03', 'r04', 'r05', 'r06', 'r07', 'r08', 'r09'];

export const handout: Example = {
  html: inSchool
    .map((id) => `<hearten-reframe-panel pair="${id}"></hearten-reframe-panel>`)
    .join('\n'),
  shows: 'All nine pairs from schools on one page, as for a handout. They share one pack.',
};

const twentyWords =
  'a sentence that goes on for longer than anybody would wish, as sentences in forms and tables sometimes really do, and ';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauamt';

const endless = (id: string): object => ({
  id,
  setting: 'x-long',
  seen: `${longWord}, ${twentyWords}no more`,
  wrong: [`${longWord}.`, `${twentyWords}no more.`],
  may: [`It may be ${twentyWords.repeat(20)}no more.`, longWord],
  also: [`${longWord}, ${twentyWords}no more.`],
  strong: [longWord],
  help: [`Try ${twentyWords.repeat(20)}no more.`, longWord],
  sources: [
    {
      title: `${longWord}: ${twentyWords}no more`,
      url: 'https://example.org/',
      seen: '2026-11-23',
    },
  ],
  reviewedOn: '2026-11-23',
  reviewedBy: [longWord, twentyWords],
});

export const longPack: Example = {
  html: `<hearten-provider id="long-pairs" safeguarding="/safeguarding">
  <hearten-reframe-panel></hearten-reframe-panel>
</hearten-provider>
<script type="module">
  document.querySelector('#long-pairs').content = [${JSON.stringify(
    {
      kind: 'reframes',
      id: 'x-long',
      lang: 'en-GB',
      version: '1',
      title: 'Long words',
      settings: [{ id: 'x-long', label: 'Long words', place: longWord }],
      entries: [endless('x-one'), endless('x-two')],
    },
    null,
    2,
  ).replaceAll('\n', '\n  ')}];
</script>`,
  shows:
    'A pack with entries of four hundred words and words of sixty letters. Lists are no wider than their panel, words break, nothing is cut off.',
};
