import { html, nothing } from 'lit';

"use strict";
function renderUnrecorded(box, content) {
  return html`<div
    class="${box.names} fs-mask ph-no-capture rr-block"
    part=${box.part ?? nothing}
    lang=${box.lang ?? nothing}
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

export { renderUnrecorded };
