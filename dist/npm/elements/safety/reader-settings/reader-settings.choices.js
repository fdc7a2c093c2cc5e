import { html, nothing } from 'lit';

"use strict";
function renderOptions(group, options, choose) {
  const tiles = options.map(
    ({ value, label, note }) => html`<div class="option">
        <label
          ><input
            type="radio"
            name=${group}
            .value=${value}
            autocomplete="off"
            aria-describedby=${`${group}-${value}`}
            @change=${() => choose(value)}
          /><span>${label}</span></label
        >
        <p class="soft" id=${`${group}-${value}`}>${note}</p>
      </div>`
  );
  return html`<div class="options">${tiles}</div>`;
}
function renderMotion({ words, isStillBySystem, choose }) {
  const options = [
    {
      value: "system",
      label: words.show("system"),
      note: words.show(isStillBySystem ? "systemStill" : "systemMoves")
    },
    { value: "still", label: words.show("still"), note: words.show("stillNote") }
  ];
  return html`<fieldset>
    <legend>${words.show("motion")}</legend>
    ${renderOptions("motion", options, choose)}
  </fieldset>`;
}
function renderMemory({ words, rungs, state, choose }) {
  const options = rungs.map((value) => ({
    value,
    label: words.show(value),
    note: words.show(`${value}Note`)
  }));
  const isBlocked = rungs.length === 1;
  const said = state ? html`<p class="state">${words.show(state)}</p>` : nothing;
  return html`<fieldset>
    <legend>${words.show("memory")}</legend>
    ${isBlocked ? html`<p class="state">${words.show("blocked")}</p>` : html`${renderOptions("memory", options, choose)} ${said}`}
  </fieldset>`;
}

export { renderMemory, renderMotion };
