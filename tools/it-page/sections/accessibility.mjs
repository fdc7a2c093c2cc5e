import { readFile } from 'node:fs/promises';
import { day, html, list, named, paste, table } from '../html.mjs';
import { source } from '../sources.mjs';

const REPORT = JSON.parse(
  await readFile(new URL('../accessibility.json', import.meta.url), 'utf8'),
);

const TERMS = [
  [
    'supports',
    'Met by our own controls and words, as far as the tests and readings named here go.',
  ],
  ['supports in part', 'Met, but for what the remark says.'],
  ['not applicable', 'Nothing in hearten is what the criterion speaks of.'],
];

function remarkOf({ remark, evidence = [] }) {
  return html`${remark}${evidence.length > 0 ? html` <small>Tests: ${named(evidence)}</small>` : ''}`;
}

function statement(version) {
  const inPart = REPORT.criteria.filter(({ status }) => status === 'supports in part');
  return paste(
    'a paragraph',
    `Some pages use hearten ${version}, a set of web components. Its makers report that its own controls support level A and AA of WCAG 2.2, except in part for ${inPart.map(({ number, name }) => `${number} ${name}`).join(', ')}: some tools that set text spacing do not reach the words on its controls. It was checked with automated tests in real browsers. It has not been tested with screen readers or by disabled people. If something in it does not work for you, tell us and we will find another way.`,
  );
}

/** Conformance report, and a paragraph for an accessibility statement. */
export function accessibility({ version }) {
  const { standard, date, method, missing, criteria } = REPORT;
  return {
    id: 'accessibility',
    title: 'Accessibility report',
    body: html`<p>
        Public bodies in the UK have to make their sites accessible and publish a statement about it
        (${source('psbar')}). Sites are tested against level AA of WCAG 2.2
        (${source('gds-monitoring')}). That covers hearten as part of your page. This report is by
        the people who write hearten, of ${day(date)}, against ${standard} (${source('wcag')}).
      </p>
      <h3>How it was found out</h3>
      ${list(method)}
      <h3>What has not been done</h3>
      ${list(missing)}
      <p>
        So “supports” below is a claim of the makers that tests back up, and not the result of an
        audit. Try it with your own readers before you rely on it, and tell us.
      </p>
      <h3>A paragraph for your accessibility statement</h3>
      ${statement(version)}
      <h3>Criterion by criterion</h3>
      <dl>
        ${TERMS.map(
          ([term, meaning]) =>
            html`<dt>${term}</dt>
              <dd>${meaning}</dd> `,
        )}
      </dl>
      ${table(
        `hearten ${version} against ${standard}`,
        ['criterion', 'level', 'hearten', 'remark'],
        criteria.map((criterion) => [
          `${criterion.number} ${criterion.name}`,
          criterion.level,
          criterion.status,
          remarkOf(criterion),
        ]),
      )}`,
  };
}
