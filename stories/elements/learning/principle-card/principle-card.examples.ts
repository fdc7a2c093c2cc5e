import type { Example } from '../../../support/example.js';

const card = (attributes: string): string =>
  `<hearten-principle-card ${attributes}></hearten-principle-card>`;

const usual = `<hearten-principle-card principle="safety" for-role="reception">
  <h3>Safety <small>instead of threat and danger</small></h3>
  <p>We want people to feel safe in body, in mind and with us. What feels safe is different for each person, so we ask and we notice.</p>
  <p data-question>What in this place, or in the way I am, might feel unsafe to someone?</p>
  <ul>
    <li>Look up, smile and use the name people like.</li>
    <li>Offer a quiet place to wait.</li>
    <li>Do not call out private business across a room.</li>
  </ul>
</hearten-principle-card>`;

export const recommended: Example = {
  html: usual,
  shows:
    'The form to use. The words are the author’s own HTML, here the same as ours; the id brings the picture, the other jobs and where the words come from.',
};

export const fromThePack: Example = {
  html: card('principle="safety" for-role="reception"'),
  shows:
    'An id and nothing else: all of it comes from our pack. Without script there is nothing to read, so write the words where you can.',
};

export const authoredOnly: Example = {
  html: `<hearten-principle-card>
  <h3>A steady welcome <small>instead of being passed on</small></h3>
  <p>Whoever comes to our door meets one person first, and that person stays until the next one has come.</p>
  <p data-question>Who was left standing at our door this week?</p>
  <ul>
    <li>Walk with people to the next desk.</li>
    <li>Say the name of the next person.</li>
  </ul>
</hearten-principle-card>`,
  shows:
    'A principle of the author’s own, with no id: nothing is fetched, and there is no choice of a job and no list of sources.',
};

export const anotherRole: Example = {
  html: usual,
  shows:
    'After a reader picked “schools”. The author’s list is about reception, so ours stands in its place; the rest stays as the author wrote it.',
};

export const parentVoice: Example = {
  html: card('principle="trust" voice="parent"'),
  shows:
    'To parents and carers. Instead of examples for a job there is what they could ask for, and the last line says “with you”.',
};

export const youngPersonVoice: Example = {
  html: card('principle="collaboration" voice="young-person"'),
  shows: 'To young people.',
};

export const easyReadVoice: Example = {
  html: card('principle="safety" voice="easy-read"'),
  shows: 'In short sentences and everyday words. It is not Easy Read with pictures.',
};

export const oneJob: Example = {
  html: card('principle="digital-accountability"'),
  shows:
    'A principle with examples for one job only: there is nothing to choose. This one has no picture either.',
};

export const inProvider: Example = {
  html: `<hearten-provider for-role="school" preset="leeds">
  ${card('principle="trust"')}
  <p>The same for pupils:</p>
  <hearten-provider voice="young-person">
    ${card('principle="trust"')}
  </hearten-provider>
</hearten-provider>`,
  shows:
    'A provider says the job and the names once; the one inside it adds a voice, and leaves the rest as it is.',
};

export const partnerPack: Example = {
  html: `<hearten-provider packs="files/thornbeck-principles.json" preset="x-thornbeck" for-role="x-library">
  ${card('principle="x-steady-welcome"')}
  ${card('principle="trust"')}
  ${card('principle="safety"')}
</hearten-provider>`,
  shows:
    'A partner’s pack brings a principle, a job and names of their own, and their words for one of ours. What it leaves out comes from us.',
};

export const whereFrom: Example = {
  html: card('principle="culture" preset="leeds"'),
  shows:
    'After “Where this comes from”: the framework its name is from, sources with the day they were read, and whether anybody has reviewed it.',
};

export const keyboardFocus: Example = {
  html: usual,
  shows: 'The focus on the choice of a job: three pixels of ink, clear of the edge.',
};
