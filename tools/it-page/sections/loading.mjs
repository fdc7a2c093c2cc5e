import { code, html, list, named, table } from '../html.mjs';

const fileOf = (files, name) => files.find(({ file }) => file === name);

function tagSnippet({ files, version }) {
  const css = fileOf(files, 'hearten.css');
  const loader = fileOf(files, 'hearten.js');
  const folder = `/hearten-${version}`;
  return `<link rel="stylesheet" href="${folder}/hearten.css"
  integrity="${css.integrity}" crossorigin>
<script type="module" src="${folder}/hearten.js"
  integrity="${loader.integrity}" crossorigin></script>`;
}

function ways({ elements, frame }) {
  const singles = elements.map(({ tag }) => `elements/${tag.replace('hearten-', '')}.js`);
  return [
    [
      'hearten.js, for most sites',
      html`<code>hearten.css</code>, <code>hearten.js</code>, and of <code>loaded/</code> what the
        page uses: see the next table`,
    ],
    [
      'One file',
      html`<code>hearten.css</code>, <code>hearten.all.js</code>; no other file of ours`,
    ],
    [
      'One element',
      html`<code>hearten.css</code>, and one of ${named(singles)}; no other file of ours`,
    ],
    [
      'In a frame',
      html`${named(frame.files)}, inside the frame; around it nothing, or
        <code>hearten.height.js</code> to set its height; round a frame of your own with a way out
        in it, <code>hearten.leave.js</code>, which leaves where that frame may not`,
    ],
    ['From npm', 'What your own bundler makes of it, from your own server'],
  ];
}

const requests = (elements) =>
  html`<h3>What these requests say</h3>
    ${list([
      html`Your server’s log sees them like any other file: address, time, IP address, and the page
        they were asked from. A request for a file of
        <code>${elements.find(({ events }) => events.length > 0).tag}</code> says that the page has
        such a gate. It does not say what a reader chose: the files are the same for every choice.`,
      'Pictures, films and frames that an author put inside a gate are fetched when the reader opens it. A server that holds them can see that somebody opened that part.',
      html`A content pack of yours is fetched from the address in <code>packs</code>, without
        cookies and without a referrer. Keep packs on your own server.`,
      'If you take the files from a server of somebody else’s, that server sees your readers’ IP addresses, and could change what your pages run unless you pin hashes. We advise against it.',
      'A frame from another server lets that server see the same, and which site it is framed by.',
    ])}`;

/** What is loaded from where. */
export function loading(facts) {
  const { byElement, others, elements } = facts;
  return {
    id: 'loading',
    title: 'What is loaded, and from where',
    body: html`<p>
        Copy the folder <code>dist</code> to your server once, under an address with the version in
        it. Every file then comes from there. Where the page and the files are on one server, no
        other host is asked for anything.
      </p>
      ${code('To copy: the two lines for the head of a page', tagSnippet(facts))}
      ${table('Files that a page fetches', ['way', 'files'], ways(facts))}
      ${table(
        'What hearten.js fetches, by element on the page',
        ['element', 'before it is there', 'by itself, once it is'],
        [
          ...byElement.map(({ tag, atOnce, later }) => [
            html`<code>&lt;${tag}&gt;</code>`,
            html`${named(atOnce)}`,
            later.length > 0 ? html`${named(later)}; only those that the page needs` : 'nothing',
          ]),
          [
            'plain HTML that stands for an element',
            html`${named(others)}`,
            'what that element needs, as above',
          ],
        ],
      )}
      <p>
        A page without an element fetches only <code>hearten.css</code> and <code>hearten.js</code>.
        Whoever asks for a file of <code>loaded/</code> knows its hash, and a file that is not as it
        was released is not run. So with <code>hearten.js</code> pinned by its hash, as above, the
        rest is too.
      </p>
      ${requests(elements)}`,
  };
}
