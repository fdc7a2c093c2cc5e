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
function renderMasked(isBeside, content) {
  return html`<div
    class="work ${isBeside ? "beside" : ""} fs-mask ph-no-capture rr-block"
    data-clarity-mask="true"
    data-dd-privacy="mask"
    data-hj-suppress
    data-matomo-mask
    data-openreplay-masked
    data-private
    data-sentry-mask
  >
    ${content}
  </div>`;
}

export { renderField, renderMasked };
