import { count, html, list, table } from '../html.mjs';

/** Every file that a page can load. */
export function hashes({ files, budgets, version }) {
  return {
    id: 'files',
    title: 'Files and their hashes',
    body: html`<p>
        Put a hash into <code>integrity</code>, with <code>crossorigin</code>, and a browser runs
        the file only if it is this one, byte for byte. The same build from the same sources gives
        the same bytes: <code>npm ci &amp;&amp; npm run check:dist</code> shows whether these do.
        The same hashes for machines, of every other file and with SHA-256 too, are in
        <a href="integrity.json">integrity.json</a>.
      </p>
      ${table(
        `Files of hearten ${version} that a page can load`,
        ['file', 'bytes', 'SHA-384'],
        files.map(({ file, bytes, integrity }) => [
          html`<code>${file}</code>`,
          html`<span class="number">${count(bytes)}</span>`,
          html`<code class="hash">${integrity}</code>`,
        ]),
      )}
      <p>
        The bytes are as they lie on a server. The build fails when, packed with Brotli, a file is
        over its limit:
      </p>
      ${list(
        budgets.map(
          ({ what, must }) =>
            html`${what.replaceAll('`', '')}: ${(must / 1000).toFixed(1)} kB at most`,
        ),
      )}`,
  };
}
