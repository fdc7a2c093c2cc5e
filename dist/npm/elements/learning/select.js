import { html } from 'lit';

"use strict";
function renderSelect(label, options, chosen, choose) {
  return html`<label>
    ${label}
    <select
      autocomplete="off"
      @change=${({ currentTarget }) => choose(currentTarget.value)}
    >
      ${options.map(
    ({ id, label: text, lang }) => html`<option value=${id} lang=${lang} .selected=${id === chosen}>${text}</option>`
  )}
    </select>
  </label>`;
}

export { renderSelect };
