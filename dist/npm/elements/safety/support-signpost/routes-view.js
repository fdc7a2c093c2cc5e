import { nothing, html } from 'lit';
import { english } from '../../../foundations/language.js';
import { safeLink } from '../../../foundations/safe-link.js';
import { hostOf, addressOf, isOpen, ageOf } from './support-signpost.model.js';
export { routes } from '../../../content/shipped/routes.js';

"use strict";
const icons = {
  call: "M6 4h3l1.5 4.5-2 1.5a10 10 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2.2 2A15 15 0 0 1 4 6.2 2 2 0 0 1 6 4Z",
  write: "M4 6h16v10H11l-4 3.5V16H4Z"
};
function labelOf(words, { type, value, keyword = "" }) {
  if (type === "call") return words.show("ring", { number: value });
  if (type === "text")
    return words.show(keyword ? "textKeyword" : "text", { number: value, keyword });
  if (type === "email") return words.show("email", { address: value });
  return type === "chat" ? words.show("chat") : words.show("web", { address: hostOf(value) });
}
function renderChannel({ words, copy }, channel, isFirst) {
  const link = safeLink(addressOf(channel), document.baseURI);
  if (!link) return nothing;
  const isNumber = channel.type === "call" || channel.type === "text";
  const path = channel.type === "call" ? icons.call : icons.write;
  return html`<div class="channel">
    <a class="reach ${isFirst ? "first" : ""}" part="reach" href=${link} rel="noreferrer"
      ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
      <span>${labelOf(words, channel)}</span></a
    >
    ${isNumber ? html`<button class="link" type="button" @click=${() => copy(channel.value)}>
            ${words.show("copy", { number: channel.value })}
          </button>` : nothing}
  </div>`;
}
function renderHours({ words, now }, { nations }, { hours, zone = "Europe/London" }, age) {
  if (!hours || age === "old") return nothing;
  const open = isOpen(hours, zone, nations, now);
  const when = hours === "24/7" ? words.show("always") : words.show("hours", { hours: hours.replaceAll(";", ",") });
  if (open === void 0) return html`<span>${when}</span>`;
  return html`<span class=${open ? "open" : ""}
    >${words.show(open ? "openNow" : "notOpen")}, ${when}</span
  >`;
}
function renderSpecialist(words, { specialist }, lang) {
  if (!specialist) return nothing;
  const lines = [
    ["forWhom", specialist.who],
    ["refers", specialist.refers],
    ["next", specialist.next],
    ["meanwhile", specialist.meanwhile]
  ];
  return html`<details>
    <summary>${words.show("specialist")}</summary>
    <dl>
      ${lines.map(
    ([key, text]) => html`<div>
            <dt>${words.show(key)}</dt>
            <dd><bdi lang=${lang}>${text}</bdi></dd>
          </div>`
  )}
    </dl>
  </details>`;
}
function renderChecked({ words, now }, { id, lang, entry }) {
  const { checkedOn, checkedHow, emergency, channels, sources } = entry;
  if (emergency || channels.length === 0) return nothing;
  const age = ageOf(checkedOn, now);
  const format = new Intl.DateTimeFormat([words.language, english], {
    dateStyle: "long",
    timeZone: "UTC"
  });
  const date = format.format(/* @__PURE__ */ new Date(`${checkedOn}T00:00Z`));
  return html`${age === "due" || age === "old" ? html`<p><strong>${words.show(age)}</strong></p>` : nothing}
    <details class="checked">
      <summary aria-describedby=${`route-${id}`}>${words.show("checked", { date })}</summary>
      <p><bdi lang=${lang}>${checkedHow}</bdi></p>
      <ul role="list">
        ${sources.map(({ url, title }) => renderSource(url, title, lang))}
      </ul>
    </details>`;
}
function renderSource(url, title, lang) {
  const link = safeLink(url, document.baseURI);
  return html`<li lang=${lang}>
    ${link ? html`<a href=${link} rel="noreferrer">${title}</a>` : title}
  </li>`;
}
function renderRoute(view, route) {
  const { id, lang, entry } = route;
  const { words, headingLevel, now } = view;
  const { name, who, ages, cost, onBill, whatHappens, channels, emergency } = entry;
  const age = emergency ? "fresh" : ageOf(entry.checkedOn, now);
  const said = (text) => text ? html`<span><bdi lang=${lang}>${text}</bdi></span>` : nothing;
  return html`<li class=${emergency ? "emergency" : ""} part="route">
    <div class="who">
      <p class="name" id=${`route-${id}`} role="heading" aria-level=${headingLevel}>
        <bdi lang=${lang}>${name}</bdi>
      </p>
      <p><bdi lang=${lang}>${who}</bdi></p>
      <p class="facts">
        ${channels.map((channel) => renderHours(view, entry, channel, age))} ${said(cost)}
        ${said(onBill)} ${ages ? html`<span>${words.show("ages", { ages })}</span>` : nothing}
      </p>
    </div>
    <div class="channels">
      ${channels.map((channel, index) => renderChannel(view, channel, index === 0))}
    </div>
    <div class="more">
      ${whatHappens ? html`<details>
              <summary aria-describedby=${`route-${id}`}>${words.show("happens")}</summary>
              <p><bdi lang=${lang}>${whatHappens}</bdi></p>
            </details>` : nothing}
      ${renderSpecialist(words, entry, lang)} ${renderChecked(view, route)}
    </div>
  </li>`;
}
function renderFor({ words, readers, picked, pick }) {
  if (readers.length < 2) return nothing;
  return html`<label class="for">
    ${words.show("lookingFor")}
    <select
      autocomplete="off"
      @change=${({ currentTarget }) => pick(currentTarget.value)}
    >
      <option value="" .selected=${picked === null}>${words.text("anyone")}</option>
      ${readers.map(
    ({ item, lang }) => html`<option value=${item.id} lang=${lang} .selected=${item.id === picked}>
            ${item.label}
          </option>`
  )}
    </select>
  </label>`;
}
function renderRoutes(view) {
  const { words, routes: routes2, byHand } = view;
  return html`${renderFor(view)}
    <ul class="routes" role="list">
      ${routes2.map((route) => renderRoute(view, route))}
    </ul>
    ${byHand ? html`<p class="by-hand">${words.show("byHand", { number: byHand })}</p>` : nothing}
    <p class="soft">${words.show("confirm")}</p>`;
}

export { renderRoutes };
