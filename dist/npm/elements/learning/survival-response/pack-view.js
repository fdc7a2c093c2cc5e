import { nothing, html } from 'lit';
import { renderSelect } from '../select.js';
import { groups } from './survival-response.model.js';
export { responses } from '../../../content/shipped/responses.js';

"use strict";
function renderBrowse(words, bank, { id }, go) {
  if (bank.size < 2) return nothing;
  const options = [...bank.values()].map((each) => ({ ...each, label: each.entry.name }));
  return html`<div class="browse" part="browse" role="group" aria-label=${words.text("choosing")}>
    ${renderSelect(words.show("response"), options, id, go)}
  </div>`;
}
function renderName(words, { lang, entry }, level) {
  const names = entry.alsoCalled.join(", ");
  return html`<p class="heading" role="heading" aria-level=${level}>
      <bdi lang=${lang}>${entry.name}</bdi>
    </p>
    ${names ? html`<p class="soft">${words.show("alsoCalled", { names })}</p>` : nothing}`;
}
function renderGroup(words, { lang, entry }, group) {
  return html`<div>
    <dt>${words.show(group)}</dt>
    ${entry[group].map((text) => html`<dd><bdi lang=${lang}>${text}</bdi></dd>`)}
  </div>`;
}
function renderList(words, known, list) {
  return html`<dl class=${list}>
    ${groups[list].map((group) => renderGroup(words, known, group))}
  </dl>`;
}

export { renderBrowse, renderList, renderName };
