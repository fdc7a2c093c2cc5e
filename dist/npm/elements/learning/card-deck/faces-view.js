import { html, nothing } from 'lit';
import { renderSelect } from '../select.js';
export { cardsDeck, choicesAmong, principlesDeck, setsOf } from './card-deck.model.js';
export { renderWhereFrom } from '../where-from.js';

"use strict";
function renderWords({ words, lang }) {
  return html`<bdi lang=${lang}>${words}</bdi>`;
}
function renderSaid(what) {
  return what ? html`<p>${renderWords(what)}</p>` : nothing;
}
function renderPart(words, { card, examples }, isOneOfMore) {
  return html`<div class="part">
    ${isOneOfMore ? html`<p class="own">${renderWords(card.name)}</p>` : nothing}
    ${card.insteadOf ? html`<p class="soft">${words.show("insteadOf", { what: card.insteadOf.words })}</p>` : nothing}
    ${renderSaid(card.meaning)}
    ${card.question ? html`<div class="question">
            <p class="eye">${words.show("question")}</p>
            ${renderSaid(card.question)}
          </div>` : nothing}
    ${examples ? html`<p class="eye">${words.show(card.voice === "professional" ? "practice" : "ask")}</p>
            <ul role="list" class="practice">
              ${examples.words.map((each) => html`<li>${renderWords({ ...examples, words: each })}</li>`)}
            </ul>` : nothing}
  </div>`;
}
function renderFace(words, face, level) {
  return html`<p class="title" role="heading" aria-level=${level}>${renderWords(face.title)}</p>
    ${face.lines.map(renderSaid)}
    ${face.parts.map((part) => renderPart(words, part, face.parts.length > 1))}`;
}
function renderTitle({ title }, level) {
  return html`<p class="heading" id="subject" role="heading" aria-level=${level}>
    ${renderWords(title)}
  </p>`;
}
function renderBrowse(words, { roles, voices, filtersCards, shown }, can, pick) {
  const ours = (id, key) => ({
    id,
    label: words.text(key),
    lang: words.language
  });
  const spoken = voices.map((voice) => typeof voice === "string" ? ours(voice, voice) : voice);
  const options = {
    role: filtersCards ? [ours("", "anyRole"), ...roles] : roles,
    voice: filtersCards ? [ours("", "anyVoice"), ...spoken] : spoken
  };
  const open = can.filter((choice) => options[choice].length > 1);
  const isForAll = !filtersCards && shown.voice !== "professional";
  const useful = open.filter((choice) => choice === "voice" || !isForAll);
  if (useful.length === 0) return nothing;
  return html`<div class="browse" part="browse" role="group" aria-label=${words.text("choosing")}>
    ${useful.map(
    (choice) => renderSelect(
      words.show(choice),
      options[choice],
      shown[choice] ?? "",
      (id) => pick(choice, id)
    )
  )}
  </div>`;
}

export { renderBrowse, renderFace, renderTitle };
