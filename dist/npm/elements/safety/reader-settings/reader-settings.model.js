"use strict";
function readIds(attribute) {
  return attribute === null ? void 0 : [...new Set(attribute.split(/\s+/).filter(Boolean))];
}
function topicsOnPage(known, members) {
  const all = new Set(known);
  for (const { topics = [] } of members) for (const topic of topics) all.add(topic);
  return all.size === known.length ? known : [...all];
}
function declarationOf(member) {
  try {
    const { name, keeps, sends, hides } = member.declare();
    const isWhole = [name, keeps, sends, hides].every((text) => typeof text === "string" && text);
    return isWhole ? { name, keeps, sends, hides } : void 0;
  } catch {
    return void 0;
  }
}
function whatTheySay(members) {
  const lines = /* @__PURE__ */ new Map();
  for (const member of members) {
    const declaration = declarationOf(member);
    const { tag } = member;
    const key = JSON.stringify(declaration ?? tag);
    lines.set(key, { count: (lines.get(key)?.count ?? 0) + 1, declaration, tag });
  }
  return [...lines].sort(([one], [other]) => one.localeCompare(other)).map(([, said]) => said);
}

export { readIds, topicsOnPage, whatTheySay };
