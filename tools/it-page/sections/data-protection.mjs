import { html, paste, table } from '../html.mjs';
import { source } from '../sources.mjs';

/** Questions of screening lists, and what is true of hearten by itself. */
const SCREENING = [
  [
    'Does it collect personal data?',
    'No. Nothing that a reader does is sent to you or to us. Your server’s ordinary log has the requests for files, as for any page.',
  ],
  [
    'Does it store data about a person?',
    'Only if they ask: which topics they chose about, in their own browser. Topics can be sensitive, such as abuse or self-harm, and an entry there may hint at a person’s life. You do not receive it unless a script of yours reads it.',
  ],
  [
    'Special category or criminal-offence data on a large scale?',
    'No. What somebody reads about is not kept by you or us.',
  ],
  [
    'Evaluation, scoring or profiling?',
    'No. There is no score, count or rating of anybody, and no element asks about a person.',
  ],
  ['Automated decisions with legal or similar effect?', 'No. Nothing is decided.'],
  [
    'Systematic monitoring or tracking?',
    'No. There is no identifier, no analytics and no request that tells anybody what a reader did, except for media that you put inside a gate.',
  ],
  ['Matching or combining data sets?', 'No.'],
  [
    'Data about people who may be vulnerable, or children?',
    'Readers may be either. That is why nothing is stored by default, no choice is made for them, and nothing nudges them. Children may read your pages: choose words for them.',
  ],
  ['New technology?', 'No. Ordinary web components; no artificial intelligence, no biometrics.'],
  [
    'Does it keep people from a right or a service?',
    'No. Every choice can be undone, and the part opens without script where you use the details form.',
  ],
  [
    'Transfers abroad, or other processors?',
    'None, if you host the files. If you load them from somebody else’s server, it gets your readers’ IP addresses: where it is and on what terms is for you to assess.',
  ],
  ['How long is anything kept?', undefined],
  [
    'How can people use their rights?',
    '“Ask me again” removes what is stored. Nobody else holds a copy.',
  ],
];

/** Text for a data-protection assessment. */
export function dataProtection({ storage, name, version }) {
  const kept = `In the browser only: until the tab is closed, or ${storage.days} days.`;
  return {
    id: 'data-protection',
    title: 'For a data-protection assessment',
    body: html`<p>
        An assessment is needed before processing that is likely to result in a high risk to people
        (${source('uk-gdpr-35')}, ${source('ico-dpia')}). The questions below follow common
        indicators of high risk (${source('dpia-indicators')}). The answers are about hearten by
        itself. Your page, your words and your analytics need answers of their own.
      </p>
      ${table(
        'Screening questions',
        ['question', 'answer'],
        SCREENING.map(([question, answer]) => [question, answer ?? kept]),
      )}
      ${paste(
        'a paragraph for your record',
        `${name} ${version} is a set of static files that we host ourselves. It collects no personal data and sends none to us, to its makers or to anyone else. Where a reader asks for it, their own browser keeps which topics they chose about, for ${storage.days} days at most; we neither receive nor read that. We have not attached analytics or session replay to it. Its makers run no service for us and see no data of our readers.`,
      )}
      <p>
        As nothing reaches the makers of hearten, we do not see that we are a controller or a
        processor for your readers. Your adviser may see it otherwise. Say “we have not attached”
        only if it is so.
      </p>`,
  };
}
