import { versionsById, said } from '../../../content/versions.js';

"use strict";
const voices = ["professional", "parent", "young-person", "easy-read"];
const banks = /* @__PURE__ */ new WeakMap();
function bankOf(packs) {
  const known = banks.get(packs);
  if (known) return known;
  const bank = {
    principles: versionsById(packs, ({ entries }) => entries),
    roles: versionsById(packs, ({ roles }) => roles),
    presets: versionsById(packs, ({ presets }) => presets)
  };
  banks.set(packs, bank);
  return bank;
}
function nameIn(preset, principle) {
  return said(
    preset,
    ({ principles }) => principles.find((each) => each.principles.includes(principle))?.name
  );
}
function isIn({ presets }, preset, principle) {
  return nameIn(presets.get(preset), principle) !== void 0;
}
function originOf(versions, preset) {
  const [first] = versions;
  if (!first) return void 0;
  const { reviewedOn, reviewedBy, sources } = first.item;
  const all = new Map(
    [...preset?.sources ?? [], ...sources].map((source) => [source.url, source])
  );
  const notes = preset && [preset.title, preset.note].filter((note) => note !== void 0);
  return { lang: first.lang, reviewedOn, reviewedBy, sources: [...all.values()], notes };
}
function cardOf({ principles, roles, presets }, id, { voice, preset }) {
  const versions = principles.get(id);
  const own = said(versions, ({ name }) => name);
  if (!versions || !own) return void 0;
  const framework = presets.get(preset ?? "");
  const named = nameIn(framework, id);
  const origin = originOf(versions, named && framework?.[0]?.item);
  if (!origin) return void 0;
  const spoken = said(versions, (item) => item.voices[voice]) ? voice : "professional";
  return {
    name: named ?? own,
    insteadOf: said(versions, (item) => item.voices[spoken]?.insteadOf ?? item.insteadOf),
    meaning: said(versions, (item) => item.voices[spoken]?.meaning),
    question: said(versions, (item) => item.voices[spoken]?.question),
    ask: spoken === "professional" ? void 0 : said(versions, (item) => item.voices[spoken]?.ask),
    roles: [...roles].flatMap(([role, labels]) => {
      const label = said(labels, (item) => item.label);
      return label && examplesFor(versions, role) ? [{ id: role, label }] : [];
    }),
    origin
  };
}
function examplesFor(versions, role) {
  return role === void 0 ? void 0 : said(
    versions,
    ({ practice }) => Object.hasOwn(practice, role) ? practice[role] : void 0
  );
}

export { bankOf, cardOf, examplesFor, isIn, voices };
