import { html } from 'lit';

"use strict";
function renderField(words) {
  return html`<label class="field">
    ${words.show("text")}
    <textarea
      part="field"
      rows="8"
      autocomplete="off"
      spellcheck="false"
      writingsuggestions="false"
    ></textarea>
  </label>`;
}

export { renderField };
