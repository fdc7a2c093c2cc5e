"use strict";
const schemes = /* @__PURE__ */ new Set(["https:", "http:", "tel:", "sms:", "mailto:"]);
function safeLink(address, base) {
  const link = address.trim();
  if (link.startsWith("#")) return link;
  try {
    const { protocol } = new URL(link, base);
    const isOwnFile = protocol === "file:" && new URL(base).protocol === protocol;
    return link && (isOwnFile || schemes.has(protocol)) ? link : void 0;
  } catch {
    return void 0;
  }
}

export { safeLink };
