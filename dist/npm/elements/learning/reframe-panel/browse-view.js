import { nothing, html } from 'lit';
import { renderSelect } from '../select.js';
import { voices } from './reframe-panel.model.js';
export { reframes } from '../../../content/shipped/reframes.js';
export { renderPair, renderSeen } from './pair-view.js';

"use strict";
const voiceWords = { professional: "professional", "young-person": "youngPerson" };
function renderBrowse(view) {
  const { words, pairs, pair, settings, setting, voice, filter, go } = view;
  const ours = (id, key) => ({
    id,
    label: words.text(key),
    lang: words.language
  });
  if (pairs.length < 2 && settings.length === 0 && !voice) return nothing;
  const seen = pairs.map(({ id, lang, entry }) => ({ id, lang, label: entry.seen }));
  return html`<div class="browse" part="browse" role="group" aria-label=${words.text("choosing")}>
    ${voice ? renderSelect(
    words.show("voice"),
    voices.map((each) => ours(each, voiceWords[each])),
    voice,
    (value) => filter("voice", value)
  ) : nothing}
    ${settings.length > 0 ? renderSelect(
    words.show("setting"),
    [ours("", "anywhere"), ...settings],
    setting ?? "",
    (value) => filter("setting", value)
  ) : nothing}
    ${renderSelect(words.show(pair.entry.voice === "young-person" ? "seenYou" : "seen"), seen, pair.id, go)}
  </div>`;
}
function renderPages({ words, pairs, pair, step }) {
  const place = pairs.findIndex(({ id }) => id === pair.id) + 1;
  const turn = (by, name) => html`<button class="button" type="button" @click=${() => step(by)}>
      ${words.show(name)}
    </button>`;
  return html`<div class="pages">
    ${pairs.length > 1 ? html`${turn(-1, "previous")} ${turn(1, "next")}` : nothing}
    <p class="soft" role="status">
      <span class="unseen" lang=${pair.lang}>${pair.entry.seen}.</span>
      ${words.show("place", { place, count: pairs.length })}
    </p>
  </div>`;
}

export { renderBrowse, renderPages };
