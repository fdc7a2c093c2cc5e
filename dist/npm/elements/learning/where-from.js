import { html, nothing } from 'lit';
import { safeLink } from '../../foundations/safe-link.js';

"use strict";
function dateIn(language, day) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(day));
}
function renderWhereFrom(words, { lang, sources, reviewedOn, reviewedBy, notes = [] }) {
  const dated = (day) => ({ date: dateIn(words.language, day) });
  const review = reviewedBy.length > 0 ? words.show("reviewedBy", { names: reviewedBy.join(", ") }) : words.show("notReviewed");
  return html`<details class="where-from" part="where-from">
    <summary>${words.show("whereFrom")}</summary>
    ${notes.map((note) => html`<p lang=${lang}>${note}</p>`)}
    <ul role="list">
      ${sources.map(({ title, url, seen }) => {
    const link = safeLink(url, document.baseURI);
    return html`<li>
          ${link ? html`<a href=${link} rel="noreferrer" lang=${lang}>${title}</a>,` : nothing}
          ${words.show("sourceSeen", dated(seen))}
        </li>`;
  })}
    </ul>
    <p>${words.show("lookedOver", dated(reviewedOn))} ${review}</p>
  </details>`;
}

export { renderWhereFrom };
