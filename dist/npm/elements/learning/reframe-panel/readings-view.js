import { nothing, html } from 'lit';
import { readings } from './reframe-panel.model.js';

"use strict";
function headingOf({ words, speaksTo }, group) {
  return words.show(speaksTo === "young-person" ? `${group}You` : group);
}
function renderReadings(view) {
  const { words, authored, reading, choose } = view;
  if (authored && !authored.isBoxed) return nothing;
  return html`<fieldset class="readings">
    <legend class="unseen">${words.show("readings")}</legend>
    ${readings.map(
    (each) => html`<label class="reading">
          <input
            type="radio"
            name="reading"
            autocomplete="off"
            .checked=${each === reading}
            @change=${() => choose(each)}
          />
          <span>${authored ? authored.headings[each] : headingOf(view, each)}</span>
        </label>`
  )}
  </fieldset>`;
}

export { headingOf, renderReadings };
