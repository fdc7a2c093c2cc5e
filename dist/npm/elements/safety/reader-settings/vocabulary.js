"use strict";
const few = 8;
function vocabularyOf(packs) {
  const found = /* @__PURE__ */ new Map();
  for (const { entries, lang } of packs) {
    for (const { id, label, description } of entries) {
      if (!found.has(id)) found.set(id, { id, label, description, lang });
    }
  }
  return new Map(
    [...found].sort(([, one], [, other]) => one.label.localeCompare(other.label, one.lang))
  );
}
function offerOf(vocabulary, onPage, asked) {
  const nameable = onPage.flatMap((id) => vocabulary.get(id) ?? []);
  const rest = asked ? asked.flatMap((id) => vocabulary.get(id) ?? []) : [...vocabulary.values()];
  const others = rest.map((topic) => nameable.includes(topic) ? void 0 : topic);
  return { onPage: nameable, others, isFolded: others.filter(Boolean).length > few };
}

export { offerOf, vocabularyOf };
