import { nothing, html } from 'lit';
import { safeLink } from '../../foundations/safe-link.js';
import { says } from '../../foundations/says.js';

"use strict";
function renderFixed(words, [key, line], said, style, more = nothing) {
  const text = words.text(key).trim();
  if (says(said, text || line)) return nothing;
  return html`<p class=${style}>${text ? words.show(key) : line} ${more}</p>`;
}
function renderFirstLink(label, addresses) {
  const [link] = addresses.flatMap((each) => safeLink(each ?? "", document.baseURI) ?? []);
  return link ? html`<a href=${link} rel="noreferrer">${label}</a>` : nothing;
}

export { renderFirstLink, renderFixed };
