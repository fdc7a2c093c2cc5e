import { html } from 'lit';

"use strict";
const served = {
  connectedCallback: () => {
  },
  willUpdate: () => {
  },
  render: () => html`<slot></slot>`
};
function serve(element) {
  const type = element.constructor;
  type.elementStyles = [];
  type.shadowRootOptions = { mode: "open" };
  Object.assign(element, served);
}

export { serve };
