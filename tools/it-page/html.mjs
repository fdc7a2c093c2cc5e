/** Markup that was put together by `html`, and may be put into more of it as it is. */
class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function written(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  return String(value).replace(/[&<>"]/g, (character) => ESCAPES[character]);
}

/** HTML out of a template: text and attribute values are escaped, lists joined, other `html` left as it is. */
export function html(strings, ...values) {
  // How deep a template stands in our own code is nothing to its readers.
  const raw = strings.map((part) => part.replace(/\n\s+/g, '\n'));
  return new Markup(String.raw({ raw }, ...values.map(written)));
}

/** @param {unknown[]} items */
export const list = (items) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li> `)}
  </ul>`;

/** Two columns fit everywhere; more may have to be scrolled, also by keyboard. */
const scrolls = (caption) => html`role="group" aria-label="${caption}" tabindex="0"`;

/**
 * A table. The first cell of a row is its head.
 *
 * @param {string} caption
 * @param {string[]} heads
 * @param {unknown[][]} rows
 */
export function table(caption, heads, rows) {
  return html`<div class="wide" ${heads.length > 2 ? scrolls(caption) : ''}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Words for a partner to copy. */
export const paste = (what, ...texts) =>
  html`<figure class="paste">
    <figcaption>To copy: ${what}</figcaption>
    ${texts.map((text) => html`<p>${text}</p> `)}
  </figure>`;

/** A block of code, with a caption. */
export const code = (caption, text) =>
  html`<figure class="paste">
    <figcaption>${caption}</figcaption>
    <pre><code>${text}</code></pre>
  </figure>`;

/** Names of files, commands and the like, one after the other. */
export const named = (names) =>
  names.map((name, i) => html`${i > 0 ? ', ' : ''}<code>${name}</code>`);

/** "2026-11-26" as people write it. */
export function day(date) {
  const format = { dateStyle: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(date));
}

const whole = new Intl.NumberFormat('en-GB');

export const count = (number) => whole.format(number);
