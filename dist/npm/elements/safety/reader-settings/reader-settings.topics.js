import { nothing, html } from 'lit';
export { topics } from '../../../content/shipped/topics.js';
export { offerOf, vocabularyOf } from './vocabulary.js';

"use strict";
const answers = ["ask", "show", "leave-out"];
function answersFor(kept) {
  return kept === "show-without-details" ? [...answers, kept] : answers;
}
function renderTopic(view, topic) {
  if (!topic) return nothing;
  const { words, answerTo, choose } = view;
  const { id, label, description, lang } = topic;
  const kept = answerTo(id);
  return html`<div class="topic" lang=${lang}>
    <label>
      ${label}
      <select
        autocomplete="off"
        lang=${words.language}
        data-topic=${id}
        aria-describedby=${`about-${id}`}
        @change=${({ currentTarget }) => choose(id, currentTarget.value)}
      >
        ${answersFor(kept).map(
    (each) => html`<option value=${each} .selected=${each === kept}>${words.text(each)}</option>`
  )}
      </select>
    </label>
    <p class="soft" id=${`about-${id}`}>${description}</p>
  </div>`;
}
function renderOthers(view) {
  const { words, offer, isOpen, unfold } = view;
  const count = offer.others.filter(Boolean).length;
  const drawn = () => offer.others.map((topic) => renderTopic(view, topic));
  if (count === 0) return nothing;
  if (!offer.isFolded) return html`<div class="topics">${drawn()}</div>`;
  return html`<details
    ?open=${isOpen}
    @toggle=${({ currentTarget }) => unfold(currentTarget.open)}
  >
    <summary>${words.show("others", { count })}</summary>
    <div class="topics">${isOpen ? drawn() : nothing}</div>
  </details>`;
}
function renderTopics(view) {
  const { words, offer } = view;
  if (offer.onPage.length + offer.others.length === 0) return nothing;
  return html`<fieldset aria-describedby="topics-note">
    <legend>${words.show("topics")}</legend>
    <p class="soft" id="topics-note">${words.show("topicsNote")}</p>
    ${offer.onPage.length > 0 ? html`<p class="eye">${words.show("onPage")}</p>
            <div class="topics">${offer.onPage.map((topic) => renderTopic(view, topic))}</div>` : nothing}
    ${renderOthers(view)}
  </fieldset>`;
}

export { renderTopics };
