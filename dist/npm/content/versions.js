"use strict";
function versionsById(packs, list) {
  const all = /* @__PURE__ */ new Map();
  for (const pack of [...packs].reverse()) {
    for (const item of list(pack)) {
      all.set(item.id, [{ item, lang: pack.lang }, ...all.get(item.id) ?? []]);
    }
  }
  return all;
}
function said(versions, words) {
  for (const { item, lang } of versions ?? []) {
    const found = words(item);
    if (found !== void 0) return { words: found, lang, item };
  }
  return void 0;
}

export { said, versionsById };
