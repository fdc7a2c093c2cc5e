import { html, nothing } from 'lit';
import { readerSettings } from '../../../locales/en/reader-settings.js';

"use strict";
const facts = ["keeps", "sends", "hides"];
function renderSaid(words, { count, declaration, tag }) {
  return html`<li>
    <p class="name">
      <bdi>${declaration?.name ?? tag}</bdi>
      ${count > 1 ? html`<span class="soft">(${words.show("several", { count })})</span>` : nothing}
    </p>
    ${declaration ? html`<dl>
            ${facts.map(
    (fact) => html`<div>
                  <dt>${words.show(fact)}</dt>
                  <dd><bdi>${declaration[fact]}</bdi></dd>
                </div>`
  )}
          </dl>` : html`<p>${words.show("unsaid")}</p>`}
  </li>`;
}
function renderTrust(view) {
  const { words, headingLevel, said, outcome, erase } = view;
  const limits = words.text("limits").trim() ? words.show("limits") : readerSettings.limits;
  return html`<div class="trust" part="trust" role="group" aria-labelledby="trust">
    <p class="legend" id="trust" role="heading" aria-level=${headingLevel}>
      ${words.show("trust")}
    </p>
    <ul role="list">
      ${said.map((each) => renderSaid(words, each))}
    </ul>
    <p class="limits">${limits}</p>
    <div class="erase">
      <button class="button" type="button" aria-describedby="erase-note" @click=${erase}>
        ${words.show("erase")}
      </button>
      <p class="soft" id="erase-note">${words.show("eraseNote")}</p>
      <div role="status">
        ${outcome ? html`<p class="state">${words.show(outcome)}</p>` : nothing}
      </div>
    </div>
  </div>`;
}

export { renderTrust };
