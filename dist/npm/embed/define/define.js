import { version } from '../../foundations/version.js';
import { warn } from '../../foundations/warn.js';

"use strict";
const key = /* @__PURE__ */ Symbol.for("hearten:version");
function define(tag, element) {
  const known = customElements.get(tag);
  if (!known) {
    element[key] = version;
    customElements.define(tag, element);
    return;
  }
  const first = known[key];
  if (first === version) return;
  const owner = first ? `version ${first} of hearten` : "another library";
  warn(tag, "version", `is defined by ${owner} already; version ${version} is not used.`);
}

export { define };
