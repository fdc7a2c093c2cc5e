import { html, nothing } from 'lit';
import { renderSelect } from '../select.js';
import { renderWhereFrom } from '../where-from.js';
import { reasons } from './wording-check.model.js';

"use strict";
const tones = {
  ask: "ask",
  suggest: "suggest",
  "strongly-suggest": "stronglySuggest"
};
const whys = { own: "whyOwn", other: "whyOther", name: "whyName", clear: "whyClear" };
const groups = ["may", "also", "strong", "help"];
function renderWords(id, words) {
  return html`<q id=${id} dir="auto">${words}</q>`;
}
function renderAct({ words }, name, about, act) {
  return html`<button type="button" class="act ${name}" aria-describedby=${about} @click=${act}>
    ${words.show(name)}
  </button>`;
}
function renderAlternatives(view, place, about) {
  const { alternatives, lang } = place.finding;
  if (alternatives.length === 0) return nothing;
  return html`<p class="eye">${view.words.show("instead")}</p>
    <ul class="instead" role="list">
      ${alternatives.map(
    (each) => html`<li lang=${lang}>
            ${view.isOpen ? html`<button
                    type="button"
                    class="button"
                    aria-describedby=${about}
                    @click=${() => view.acts.swap(place, each)}
                  >
                    ${each}
                  </button>` : html`<q dir="auto">${each}</q>`}
          </li>`
  )}
    </ul>`;
}
function renderPair({ words }, { lang, entry }) {
  return html`<div class="pair">
    <p class="seen"><bdi lang=${lang}>${entry.seen}</bdi></p>
    <dl>
      ${groups.map(
    (group) => html`<div>
            <dt>${words.show(group)}</dt>
            ${entry[group].map((text) => html`<dd><bdi lang=${lang}>${text}</bdi></dd>`)}
          </div>`
  )}
    </dl>
  </div>`;
}
function renderPairs(view, { reframes }, about) {
  const pairs = reframes.flatMap((id) => view.reframes?.pairs.get(id) ?? []);
  if (pairs.length === 0) return nothing;
  return html`<details class="pairs">
    <summary aria-describedby=${about}>${view.words.show("pair")}</summary>
    ${pairs.map((pair) => renderPair(view, pair))}
  </details>`;
}
function renderOpen(view, place, index) {
  const { words, acts } = view;
  const { finding } = place;
  const { lang, fineWhen, kind } = finding;
  const about = `words-${index}`;
  return html`<p class="words">${renderWords(about, view.textOf(place))}</p>
    <p class="eye">${words.show(tones[finding.tone])}</p>
    <p><bdi lang=${lang}>${finding.reason}</bdi></p>
    ${kind === "rethink" ? html`<p>${words.show("rethink")}</p>` : nothing}
    ${renderAlternatives(view, place, about)}
    ${fineWhen ? html`<p class="soft">${words.show("fineWhen", { when: fineWhen })}</p>` : nothing}
    ${finding.contested ? html`<p class="soft">${words.show("contested")}</p>` : nothing}
    ${renderPairs(view, finding, about)}
    <p class="acts">
      ${renderAct(view, "go", about, () => acts.go(place))}
      ${renderAct(view, "keep", about, () => acts.keep(place))}
      ${renderAct(view, "own", about, () => acts.keep(place, "own"))}
    </p>
    ${finding.sources.length > 0 ? renderWhereFrom(words, [finding], about) : nothing}`;
}
function renderKept(view, place, index, reason) {
  const { words, acts } = view;
  const about = `words-${index}`;
  const option = (id, key) => ({
    id,
    label: words.text(key),
    lang: words.language
  });
  const options = [option("", "whyNone"), ...reasons.map((each) => option(each, whys[each]))];
  return html`<p class="words">${words.show("kept")} ${renderWords(about, view.textOf(place))}</p>
    <div class="browse">
      ${renderSelect(
    words.show("why"),
    options,
    reason ?? "",
    (id) => acts.keep(
      place,
      reasons.find((each) => each === id)
    )
  )}
    </div>
    <p class="acts">${renderAct(view, "again", about, () => acts.again(place))}</p>`;
}
function renderSwapped(view, place, index, { before, after }) {
  const about = `words-${index}`;
  return html`<p class="words">
      ${renderWords(about, after)}
      <span class="soft">${view.words.show("swapped")} <q dir="auto">${before}</q></span>
    </p>
    <p class="acts">${renderAct(view, "undo", about, () => view.acts.undo(place))}</p>`;
}
function renderPlace(view, place, index) {
  const { answer } = place;
  return html`<li class="place ${answer ? "answered" : ""}" part="place" id="place-${index}">
    ${answer?.kind === "swapped" ? renderSwapped(view, place, index, answer) : answer ? renderKept(view, place, index, answer.reason) : renderOpen(view, place, index)}
  </li>`;
}
function renderPlaces(view, places, shown, showMore) {
  if (places.length === 0) return nothing;
  const { words } = view;
  return html`<ul class="places" role="list" aria-label=${words.text("list")}>
      ${places.slice(0, shown).map((place, index) => renderPlace(view, place, index))}
    </ul>
    ${places.length > shown ? html`<button type="button" class="button" @click=${showMore}>
            ${words.show("more")}
          </button>` : nothing}`;
}

export { renderPlaces };
