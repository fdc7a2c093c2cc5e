import { nothing, html } from 'lit';
import { english } from '../../foundations/language.js';
import { safeLink } from '../../foundations/safe-link.js';

"use strict";
function renderSources(words, origins, dated) {
  const all = new Map(
    origins.flatMap(
      ({ lang, sources }) => sources.map((source) => [source.url, { lang, ...source }])
    )
  );
  if (all.size === 0) return nothing;
  return html`<ul role="list">
    ${[...all.values()].map(({ title, url, seen, lang }) => {
    const link = safeLink(url, document.baseURI);
    return html`<li>
        ${link ? html`<a href=${link} rel="noreferrer" lang=${lang}>${title}</a>,` : nothing}
        ${words.show("sourceSeen", dated(seen))}
      </li>`;
  })}
  </ul>`;
}
function renderWhereFrom(words, origins, subject = "subject") {
  const format = new Intl.DateTimeFormat([words.language, english], {
    dateStyle: "long",
    timeZone: "UTC"
  });
  const dated = (day) => ({ date: format.format(new Date(day)) });
  const days = origins.flatMap(({ reviewedOn }) => reviewedOn ?? []).sort();
  const reviews = origins.flatMap(({ reviewedBy }) => reviewedBy ? [reviewedBy] : []);
  const isReviewed = reviews.every((names2) => names2.length > 0);
  const names = [...new Set(reviews.flat())].join(", ");
  return html`<details class="where-from" part="where-from">
    <summary aria-describedby=${subject}>${words.show("whereFrom")}</summary>
    ${origins.flatMap(
    ({ notes = [], lang }) => notes.map((note) => html`<p><bdi lang=${lang}>${note}</bdi></p>`)
  )}
    ${renderSources(words, origins, dated)}
    <p>
      ${days[0] ? words.show("lookedOver", dated(days[0])) : nothing}
      ${words.show(isReviewed ? "reviewedBy" : "notReviewed", { names })}
    </p>
  </details>`;
}

export { renderWhereFrom };
