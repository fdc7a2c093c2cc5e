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
function cardOf({ principles, roles, presets }, id, { voice, preset }) {
  const versions = principles.get(id);
  const own = said(versions, ({ name }) => name);
  if (!versions || !own) return void 0;
  const framework = nameIn(presets.get(preset ?? ""), id);
  const spoken = said(versions, (item) => item.voices[voice]) ? voice : "professional";
  const asked = (item) => spoken === "professional" || !item.voices[spoken]?.ask.length ? void 0 : item.voices[spoken].ask;
  return {
    voice: spoken,
    name: framework ?? own,
    framework,
    insteadOf: said(versions, (item) => item.voices[spoken]?.insteadOf ?? item.insteadOf),
    meaning: said(versions, (item) => item.voices[spoken]?.meaning),
    question: said(versions, (item) => item.voices[spoken]?.question),
    ask: said(versions, asked),
    roles: [...roles].flatMap(([role, labels]) => {
      const label = said(labels, (item) => item.label);
      return label && examplesFor(versions, role) ? [{ id: role, label }] : [];
    })
  };
}
function examplesFor(versions, role) {
  return role === void 0 ? void 0 : said(
    versions,
    ({ practice }) => Object.hasOwn(practice, role) ? practice[role] : void 0
  );
}
function originsOf({ name, insteadOf, meaning, question, framework }, examples) {
  const shown = [name, insteadOf, meaning, question, examples].filter(
    (each) => each !== void 0 && each !== framework
  );
  const entries = new Map(shown.map(({ item, lang }) => [item, { ...item, lang }]));
  if (!framework) return [...entries.values()];
  const { title, note, sources } = framework.item;
  const notes = note === void 0 ? [title] : [title, note];
  return [{ lang: framework.lang, sources, notes }, ...entries.values()];
}

export { bankOf, cardOf, examplesFor, isIn, originsOf, voices };
