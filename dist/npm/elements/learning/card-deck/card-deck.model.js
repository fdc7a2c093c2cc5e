import { said, versionsById } from '../../../content/versions.js';
import { cardOf, examplesFor, originsOf, bankOf as bankOf$1, voices } from '../principle-card/principle-card.model.js';
import { narrow } from './audience.js';

"use strict";
const option = (id, { words, lang }) => ({ id, label: words, lang });
function faceOfPrinciple(bank, preset, ids, { role, voice = "professional" }) {
  const parts = ids.flatMap((id) => {
    const card = cardOf(bank, id, { voice, preset: ids.length > 1 ? void 0 : preset });
    if (!card) return [];
    const practice = examplesFor(bank.principles.get(id), role);
    return { card, examples: card.voice === "professional" ? practice : card.ask };
  });
  const [first] = parts;
  const title = cardOf(bank, ids[0] ?? "", { voice, preset })?.name;
  if (!first || !title) return [];
  const origins = parts.flatMap(({ card, examples }) => originsOf(card, examples));
  return [{ id: ids[0] ?? "", ids, title, lines: [], parts, origins, role: [], voice: [] }];
}
function principlesDeck(packs, set, { role, voice = "professional" }) {
  const bank = bankOf$1(packs);
  const versions = bank.presets.get(set);
  const preset = said(versions, (item) => item);
  if (!preset) return void 0;
  const groups = preset.words.principles.map((each) => each.principles);
  const used = groups.flat().flatMap((id) => bank.principles.get(id) ?? []);
  const roles = [...bank.roles].flatMap(([id, labels]) => {
    const label = said(labels, (item) => item.label);
    return label && used.some(({ item }) => Object.hasOwn(item.practice, id)) ? option(id, label) : [];
  });
  const spoken = voices.filter((each) => used.some(({ item }) => item.voices[each]));
  const shown = {
    role: roles.some(({ id }) => id === role) ? role : roles[0]?.id,
    voice: spoken.includes(voice) ? voice : "professional"
  };
  const { title, note, sources } = preset.item;
  const origin = {
    lang: preset.lang,
    sources,
    notes: note === void 0 ? [title] : [title, note]
  };
  const faces = groups.flatMap((ids) => faceOfPrinciple(bank, set, ids, shown));
  return {
    title: { ...preset, words: title },
    faces,
    // A framework is named once, not on each of its cards.
    origins: [origin, ...faces.flatMap((face) => face.origins).filter(({ notes }) => !notes)],
    roles,
    voices: spoken,
    filtersCards: false,
    shown
  };
}
function faceOfCard({ item, lang }) {
  return {
    id: item.id,
    ids: [item.id],
    title: { words: item.title, lang, item },
    lines: item.lines.map((words) => ({ words, lang, item })),
    parts: [],
    origins: [{ ...item, lang }],
    role: item.role ? [item.role] : [],
    voice: item.voice ? [item.voice] : []
  };
}
const banks = /* @__PURE__ */ new WeakMap();
function bankOf(packs) {
  const known = banks.get(packs);
  if (known) return known;
  const bank = {
    sets: versionsById(packs, ({ sets }) => sets),
    cards: versionsById(packs, ({ entries }) => entries),
    roles: versionsById(packs, ({ roles }) => roles)
  };
  banks.set(packs, bank);
  return bank;
}
function setsOf(packs) {
  return packs.flatMap((pack) => pack.kind === "cards" ? pack.sets : pack.presets).map(({ id }) => id);
}
function titleOf(packs, set) {
  const cards = packs.flatMap((pack) => pack.kind === "cards" ? pack.sets : []);
  const principles = packs.flatMap((pack) => pack.kind === "principles" ? pack.presets : []);
  return cards.find(({ id }) => id === set)?.label ?? principles.find(({ id }) => id === set)?.title;
}
function choicesAmong(all, shown, packs, lang) {
  const used = (key) => new Set(all.flatMap((each) => each[key]));
  const inOwnWords = (id) => ({ id, label: id, lang });
  const [roles, spoken] = [used("role"), used("voice")];
  const named = [...bankOf(packs).roles].flatMap(([id, labels]) => {
    const label = said(labels, (item) => item.label);
    return label && roles.delete(id) ? option(id, label) : [];
  });
  const ours = voices.filter((voice) => spoken.delete(voice));
  return {
    roles: [...named, ...[...roles].map(inOwnWords)],
    voices: [...ours, ...[...spoken].map(inOwnWords)],
    filtersCards: true,
    shown
  };
}
function cardsDeck(packs, set, filter) {
  const bank = bankOf(packs);
  const label = said(bank.sets.get(set), (item) => item.label);
  const ids = said(bank.sets.get(set), (item) => item.cards);
  if (!label || !ids) return void 0;
  const all = ids.words.flatMap((id) => bank.cards.get(id)?.[0] ?? []).map(faceOfCard);
  const { cards, shown } = narrow(all, filter);
  return {
    title: label,
    faces: cards,
    origins: cards.flatMap(({ origins }) => origins),
    ...choicesAmong(all, shown, packs, label.lang)
  };
}

export { cardsDeck, choicesAmong, principlesDeck, setsOf, titleOf, voices };
