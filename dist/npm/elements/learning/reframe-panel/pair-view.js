import { html, nothing } from 'lit';
import { headingOf } from './readings-view.js';
import { groups } from './reframe-panel.model.js';

"use strict";
function renderSeenLine({ words, speaksTo, place }) {
  if (speaksTo === "young-person") return html`<p class="eye">${words.show("seenYou")}</p>`;
  if (!place) return html`<p class="eye">${words.show("seen")}</p>`;
  return html`<p class="eye">${words.show("seenAt", { place: place.words })}</p>`;
}
function renderSeen(view) {
  const { pair, headingLevel } = view;
  if (!pair) return nothing;
  const { lang, entry } = pair;
  return html`${renderSeenLine(view)}
    <p class="heading" role="heading" aria-level=${headingLevel}>
      <bdi lang=${lang}>${entry.seen}</bdi>
    </p>`;
}
function renderGroup(view, { lang, entry }, group) {
  const texts = entry[group];
  return html`<div>
    <dt>${headingOf(view, group)}</dt>
    ${group === "wrong" ? html`<dd>${texts.map((text) => html`<q lang=${lang} dir="auto">${text}</q> `)}</dd>
            <dd class="label">${view.words.show("label")}</dd>` : texts.map((text) => html`<dd><bdi lang=${lang}>${text}</bdi></dd>`)}
  </div>`;
}
function renderPair(view) {
  const { pair } = view;
  if (!pair) return nothing;
  return html`<dl>${groups.map((group) => renderGroup(view, pair, group))}</dl>`;
}

export { renderPair, renderSeen };
