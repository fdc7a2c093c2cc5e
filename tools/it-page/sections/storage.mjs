import { code, day, html, list, paste, table } from '../html.mjs';
import { source } from '../sources.mjs';

const STEPS = [
  [
    'Opens a page',
    'nothing',
    'The gate looks whether the key is there. It has to, to know if it was asked.',
    '–',
  ],
  [
    '“Read on”, “Read without the details”, “Not now”',
    'nothing',
    'The choice is in memory.',
    'when the page is left',
  ],
  [
    '“Don’t ask again”, then “On this visit”',
    'one entry in sessionStorage',
    'A mark for each topic, and the choice.',
    'when the tab is closed',
  ],
  ['“Don’t ask again”, then “On this device”', 'one entry in localStorage', 'The same.', undefined],
  ['“Ask me again”', 'nothing; the entry is removed', '', 'at once'],
];

const cookieNotice = ({ keys, days }) =>
  html`<h3>Words for your cookie notice</h3>
    ${paste(
      'a paragraph',
      `On some pages a note lets you choose whether to read a part about a hard subject. If you ask us not to ask again, your browser keeps that choice: until you close the tab, or on this device for up to ${days} days. It is kept in your browser only and is not sent to us. You can press “Ask me again” to remove it. If you do not ask, nothing is kept.`,
    )}
    ${table(
      'A row for your table of cookies and similar technologies',
      ['name', 'kind', 'purpose', 'how long'],
      keys.map(({ key }) => [
        html`<code>${key}</code>`,
        'session storage or local storage, first party',
        'remembers what you asked a content note to remember',
        `the visit, or ${days} days`,
      ]),
    )}`;

const consentReading = () =>
  html`<h3>Does it need consent?</h3>
    <p>
      In the UK the rules on storing and reading things on a device cover more than cookies and more
      than personal data (${source('ico-myths')}). Since 5 February 2026 the exceptions stand in a
      schedule of their own (${source('pecr')}). Two may fit:
    </p>
    ${list([
      html`<strong>Strictly necessary</strong> for what the reader asked for. They ask for one
        thing, to be remembered. That can’t be done without storing it, nothing is stored before,
        and nothing else is done with it.`,
      html`<strong>Appearance</strong>: making a site look or work as its reader prefers. It asks
        for clear information and a simple way to object. The note by the buttons and “Ask me again”
        are meant to be that. The regulator’s final guidance describes this exception
        (${source('ico-exceptions')}).`,
    ])}
    <p>
      Looking for the key when a page opens is reading, and is covered by the same rules. It finds
      nothing unless the reader asked. We think that these exceptions fit and that no banner is
      needed for hearten alone. This is our reading, not advice: you know your site, and your
      adviser decides.
    </p>`;

/** What is stored, and words for a cookie notice. */
export function stored({ storage }) {
  const { keys, days, example, exampleDay, prefix } = storage;
  return {
    id: 'storage',
    title: 'What is stored, and a cookie notice',
    body: html`<p>
        No cookie is set. Everything that may ever be stored is here; all names start with
        <code>${prefix}</code>.
      </p>
      ${table(
        'Every key',
        ['key', 'what it holds', 'where', 'for how long'],
        keys.map(({ key, holds }) => [
          html`<code>${key}</code>`,
          holds,
          'sessionStorage for a visit, localStorage for a device',
          `until the tab is closed, or ${days} days after the first choice`,
        ]),
      )}
      ${code(`An entry as it would be written on ${day(exampleDay)}`, example)}
      ${table(
        'What a reader does, and what is then stored',
        ['the reader', 'stored', 'note', 'ends'],
        STEPS.map(([act, what, note, ends]) => [act, what, note, ends ?? `after ${days} days`]),
      )}
      <p>
        Marks keep a topic from being read over a shoulder. They do not keep it from somebody who
        tries all known topics. Readers are told so beside “On this device”. Any script of your own
        site can read the entry, since browsers give storage to the whole site; please don’t.
      </p>
      ${cookieNotice(storage)} ${consentReading()}`,
  };
}
