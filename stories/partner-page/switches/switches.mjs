/**
 * The ways to look at the partner page. They are links with query parameters and are worked out on the
 * server, so that they work with script off and the page itself stays what a partner would write.
 */

/** Each switch: its parameter and its choices, the ordinary one (no parameter) first. */
const SWITCHES = {
  css: [
    [undefined, 'Plain style sheet'],
    ['hostile', 'Hostile style sheet'],
  ],
  dir: [
    [undefined, 'Left to right'],
    ['rtl', 'Right to left'],
  ],
  script: [
    [undefined, 'Script on'],
    ['off', 'Script off'],
  ],
  scheme: [
    [undefined, 'System colours'],
    ['dark', 'Dark colours'],
  ],
};

const NOTES = {
  css: 'Hostile: resets and !important rules as found on real sites, all at once. It is meant to look bad; the parts from hearten should still hold and still be usable.',
  dir: 'Right to left: the layout is turned round, the words stay English.',
  // `@media (scripting: none)` answers to the browser's own setting, which no header can change.
  script:
    'Script off: this server forbids script on this page. Your browser still believes that it could run some, so parts stay closed for about six seconds in case the script is only late; turn JavaScript off in the browser itself to see the page without that wait.',
};

/** What the address asks for; anything unknown counts as the ordinary choice. */
export function readSwitches(query) {
  return Object.fromEntries(
    Object.entries(SWITCHES).map(([name, choices]) => {
      const known = choices.find(([value]) => value === query.get(name));
      return [name, known?.[0]];
    }),
  );
}

/**
 * The partner page as `chosen` asks for it, with the bar of switches above it; but after its skip link,
 * which has to be the first link of a page.
 */
export function applySwitches(html, chosen) {
  const root = ['<html lang="en-GB"'];
  if (chosen.dir) root.push(`dir="${chosen.dir}"`);
  if (chosen.scheme) root.push(`data-scheme="${chosen.scheme}"`);
  // Last in the head, as a theme or a plug-in would come.
  const sheets = [...(chosen.css ? ['hostile.css'] : []), 'switches/switches.css'];
  const links = sheets.map((sheet) => `  <link rel="stylesheet" href="${sheet}">\n`).join('');
  return html
    .replace('<html lang="en-GB"', root.join(' '))
    .replace('</head>', () => `${links}</head>`)
    .replace('  <header', (header) => `${bar(chosen)}\n${header}`);
}

function bar(chosen) {
  const switches = Object.keys(SWITCHES).map(
    (name) => `      <li>${choicesOf(name, chosen)}</li>\n`,
  );
  const notes = Object.keys(NOTES)
    .filter((name) => chosen[name])
    .map((name) => `    <p class="note">${NOTES[name]}</p>\n`);
  return `  <nav class="demonstration" dir="ltr" aria-label="Viewing options for this demonstration">
    <p>Viewing options for this demonstration</p>
    <ul>
${switches.join('')}      <li><a href="/storybook/">Storybook</a></li>
    </ul>
${notes.join('')}  </nav>
`;
}

function choicesOf(name, chosen) {
  return SWITCHES[name]
    .map(([value, label]) => {
      const current = chosen[name] === value ? ' aria-current="true"' : '';
      return `<a href="${addressOf({ ...chosen, [name]: value })}"${current}>${label}</a>`;
    })
    .join(' ');
}

function addressOf(chosen) {
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
  // Inside an attribute, so the ampersand is written as a reference.
  return query.size ? `./?${String(query).replaceAll('&', '&amp;')}` : './';
}
