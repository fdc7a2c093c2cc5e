"use strict";
const schemes = /* @__PURE__ */ new Set(["https:", "http:", "tel:", "sms:", "mailto:"]);
function safeLink(address, base) {
  const link = address.trim();
  if (link.startsWith("#")) return link;
  try {
    const url = new URL(link, base);
    const home = new URL(base);
    const own = url.protocol === home.protocol && home.protocol === "file:";
    return link && (own || schemes.has(url.protocol)) ? link : void 0;
  } catch {
    return void 0;
  }
}

export { safeLink };
