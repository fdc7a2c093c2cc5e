import { html, nothing } from 'lit';

"use strict";
function supportLink(address, words) {
  return html`<a class="go" href=${address} rel="noreferrer"
    >${words}<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h15m-6-6 6 6-6 6" /></svg
  ></a>`;
}
function renderChoice(name, label, note, press) {
  return html`<div class="choice" part="choice" @click=${press}>
    <button type="button" aria-describedby=${name}>${label}</button>
    <span id=${name}>${note}</span>
  </div>`;
}
function howClosely({ words, depth, passages }) {
  const parts = depth ? [words.show(depth), " "] : [];
  return passages > 0 ? [...parts, words.show("passages", { count: passages })] : parts;
}
function renderFacts(asking) {
  const { words, topics, minutes } = asking;
  const named = topics.map(({ text, lang }) => html`<li lang=${lang}>${text}</li>`);
  const closely = howClosely(asking);
  const facts = [
    [
      "topics",
      named.length > 0 && html`<ul role="list">
          ${named}
        </ul>`
    ],
    ["depth", closely.length > 0 && closely],
    ["time", minutes && words.show("minutes", { count: minutes })]
  ];
  const missing = facts.filter(([, fact]) => fact);
  if (missing.length === 0) return nothing;
  return html`<dl class="facts">
    ${missing.map(
    ([key, fact]) => html`<div>
          <dt>${words.show(key)}</dt>
          <dd>${fact}</dd>
        </div>`
  )}
  </dl>`;
}
function renderChoices({ words, passages, linked, choose }) {
  if (!choose) return nothing;
  const choice = (view, note) => renderChoice(view, words.show(view), note, () => choose(view));
  return html`
    ${linked}
    <div class="choices" role="group" tabindex="-1" aria-label=${words.text("choices")}>
      ${choice("all", words.show(passages > 0 ? "allDetailsNote" : "allNote"))}
      ${passages > 0 ? choice("gist", words.show("gistNote", { count: passages })) : nothing}
      ${choice("closed", words.show("closedNote"))}
    </div>
    <p class="soft">${words.show("anyPoint")}</p>
    <p class="on-paper">${words.show("onPaper")}</p>
  `;
}
function renderNoteStart({ words, audience, unwritten, headingLevel }) {
  if (!unwritten) return nothing;
  return html`
    <p class="heading" role="heading" aria-level=${headingLevel}>${words.show("heading")}</p>
    ${audience ? html`<p>${words.show("audience", { audience })}</p>` : nothing}
  `;
}
function renderNoteEnd(asking) {
  const { words, support, choose, passages } = asking;
  const choices = choose ? `choose ${passages > 0 ? "three" : ""}` : "";
  return html`
    <div class="ask ${choices}">${renderFacts(asking)} ${renderChoices(asking)}</div>
    ${support ? html`<div class="door">
            <p>${words.show("door")}</p>
            ${supportLink(support, words.show("support"))}
          </div>` : nothing}
  `;
}

export { renderChoice, renderNoteEnd, renderNoteStart, supportLink };
