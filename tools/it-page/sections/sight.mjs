import { html, list, named, table } from '../html.mjs';

const said = (words) => words.join('; or: ');

const pageScripts = (events) =>
  html`<h3>What the scripts of your own page can see</h3>
    <p>
      Scripts on a page are not walled off from each other. Analytics, tag managers, chat and
      session-replay tools on your page can see:
    </p>
    ${list([
      'which parts are open, each press and each key, and where the pointer is;',
      html`everything in <code>sessionStorage</code> and <code>localStorage</code>, ours too;`,
      html`our events ${named(events)}, which say that a part was opened or closed by its reader,
      and nothing else;`,
      'the address of the page. A link to one pair of the reframe panel has its id after the #.',
    ])}
    <p>
      Someone who chose “Read without the details” told that to the page in front of them. Please
      attach no analytics to our events and controls, and leave pages about hard subjects out of
      session replay.
    </p>
    <h3>What nobody’s script can prevent</h3>
    <p>
      The browser keeps its history. Add-ons may read every page. The owner of a work phone or a
      school network may see which pages are opened. hearten hides none of that.
    </p>`;

const ableTo = (abilities) =>
  html`<h3>What our code is able to do</h3>
    <p>Found by the build in the files it made, so that you can search them for the same:</p>
    ${table(
      'Abilities of browsers, and which files have code for them',
      ['ability', 'files', 'what for'],
      abilities.map(({ what, found, why }) => [
        what,
        found.length > 0 ? html`${named(found)}` : 'none',
        why,
      ]),
    )}`;

/** What others than us can see. */
export function sight({ elements, abilities }) {
  return {
    id: 'sight',
    title: 'Who can see what',
    body: html`<p>
        Each element tells the other elements of its page what it keeps, sends and hides. This is
        what they may say, in the words they use:
      </p>
      ${table(
        'What each element declares',
        ['element', 'keeps', 'sends', 'hides'],
        elements.map(({ tag, declares }) => [
          html`<code>&lt;${tag}&gt;</code>`,
          ...(declares
            ? [said(declares.keeps), said(declares.sends), said(declares.hides)]
            : ['nothing', 'nothing but requests for the packs your page names', 'nothing']),
        ]),
      )}
      ${pageScripts(elements.flatMap(({ events }) => events))} ${ableTo(abilities)}`,
  };
}
