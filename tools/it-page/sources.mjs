import { readFile } from 'node:fs/promises';
import { day, html } from './html.mjs';

const SOURCES = JSON.parse(await readFile(new URL('sources.json', import.meta.url), 'utf8'));
const numbers = new Map(Object.keys(SOURCES).map((id, i) => [id, i + 1]));

/** A reference to where something was read. */
export function source(id) {
  if (!numbers.has(id)) throw new Error(`There is no source “${id}” in sources.json.`);
  return html`<a class="source" href="#source-${id}">source ${numbers.get(id)}</a>`;
}

/** All of them, for the end of the page. */
export function sources() {
  const items = Object.entries(SOURCES).map(
    ([id, { title, url, seen }]) =>
      html`<li id="source-${id}"><a href="${url}">${title}</a>, read on ${day(seen)}</li> `,
  );
  return {
    id: 'sources',
    title: 'Sources',
    body: html`<p>
        We read stored copies of these pages, which may be older than the day we read them. Law and
        guidance change: look at the page itself before you rely on it.
      </p>
      <ol>
        ${items}
      </ol>`,
  };
}
