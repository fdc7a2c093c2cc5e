import { versionsById, said } from '../../../content/versions.js';

"use strict";
const voices = ["professional", "young-person"];
const groups = ["wrong", "may", "also", "strong", "help"];
const readings = ["wrong", "may", "strong"];
const banks = /* @__PURE__ */ new WeakMap();
function bankOf(packs) {
  const known = banks.get(packs);
  if (known) return known;
  const versions = versionsById(packs, ({ entries }) => entries);
  const bank = {
    pairs: new Map(
      [...versions].flatMap(
        ([id, [first]]) => first ? [[id, { id, lang: first.lang, entry: first.item }]] : []
      )
    ),
    settings: versionsById(packs, ({ settings }) => settings)
  };
  banks.set(packs, bank);
  return bank;
}
function pairsFor({ pairs }, { voice, setting }) {
  return [...pairs.values()].filter(
    ({ entry }) => entry.voice === voice && (setting === null || entry.setting === setting)
  );
}
function voicesFor(bank, { voice, setting }) {
  if (voice) return [voice];
  const having = (place) => voices.filter((each) => pairsFor(bank, { voice: each, setting: place }).length > 0);
  const there = having(setting);
  return there.length > 0 ? there : having(null);
}
function settingsFor({ pairs, settings }, voice) {
  const used = new Set(
    [...pairs.values()].filter(({ entry }) => entry.voice === voice).map(({ entry }) => entry.setting)
  );
  const found = [...settings].flatMap(([id, versions]) => {
    const setting = used.has(id) && said(versions, (item) => item);
    return setting ? [[id, setting]] : [];
  });
  return new Map(found);
}
function stepFrom(pairs, from, by) {
  const place = pairs.findIndex(({ id }) => id === from?.id);
  return pairs[(place + by + pairs.length) % pairs.length];
}
function usable(bank, filter) {
  return pairsFor(bank, filter).length > 0 ? filter : { ...filter, setting: null };
}
function find(bank, asked, picked, start) {
  if (asked.pair !== null) {
    const pair = bank.pairs.get(asked.pair);
    const voice2 = asked.voice ?? pair?.entry.voice ?? start;
    return { pairs: pair ? [pair] : [], pair, voice: voice2, setting: null };
  }
  const spoken = voicesFor(bank, asked);
  const voice = [picked.voice, start, ...spoken].find((each) => each && spoken.includes(each)) ?? start;
  const set = usable(bank, { voice, setting: asked.setting });
  const filter = usable(bank, { voice, setting: set.setting ?? picked.setting ?? null });
  const pairs = pairsFor(bank, filter);
  return { ...filter, pairs, pair: pairs.find(({ id }) => id === picked.pair) ?? pairs[0] };
}
function pickFor(bank, asked, id) {
  const entry = bank.pairs.get(id)?.entry;
  if (!entry) return void 0;
  const picked = { voice: entry.voice, setting: null, pair: id };
  return find(bank, asked, picked, entry.voice).pair?.id === id ? picked : void 0;
}

export { bankOf, find, groups, pairsFor, pickFor, readings, settingsFor, stepFrom, voices, voicesFor };
