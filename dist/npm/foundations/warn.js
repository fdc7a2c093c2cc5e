"use strict";
const warned = /* @__PURE__ */ Symbol.for("hearten:warned/1");
function warn(tag, code, message) {
  const page = globalThis;
  const given = page[warned] ??= /* @__PURE__ */ new Set();
  const text = `<${tag}> ${message} See hearten/WARNINGS.md#${code}`;
  if (given.has(text)) return;
  given.add(text);
  console.warn(text);
}

export { warn };
