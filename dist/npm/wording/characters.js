"use strict";
const firstLetter = 32;
const between = {
  space: 1,
  newline: 2,
  paragraph: 3,
  hyphen: 4,
  dash: 5,
  pause: 6,
  stop: 7,
  quote: 8,
  /** A quotation mark that is an apostrophe in the middle of a word. */
  apostrophe: 9,
  /** Soft hyphens, joiners and marks of direction: nobody sees them. */
  unseen: 10,
  tag: 11,
  entity: 12,
  /** Markup of Markdown, brackets, emoji: words go on across them. */
  mark: 13,
  /** Makes one thing of what stands on both sides, and that is no word: an address, a name in code. */
  glue: 14,
  wall: 15,
  colon: 16,
  at: 17,
  hash: 18
};
const { space, newline, paragraph, hyphen, dash, pause, stop, quote } = between;
const signs = [
  [space, " 	\xA0\u1680\u2000-\u200A\u202F\u205F\u3000"],
  [newline, "\n\v\f\x85\u2028"],
  [paragraph, "\u2029"],
  [hyphen, "-\u2010\u2011\u2012\u2212\uFE63\uFF0D"],
  [dash, "\u2013"],
  [pause, ",;()\u2014\u2015\u2E3A\u2E3B\u3001\uFF0C"],
  [stop, ".!?\u2026\u3002\uFF01\uFF1F"],
  [quote, '"\u201C-\u201F\xAB\xBB\u2018\u201A\u2039\u203A'],
  [between.apostrophe, "'`\u2019\u02BC\u2032\xB4\uFF07"],
  [between.unseen, "\r\xAD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u034F\uFE00-\uFE0F"],
  [between.tag, "<"],
  [between.entity, "&"],
  [between.glue, "=_\\"],
  [between.wall, "|\u2022\u2023\u25AA\u25CF\u25CB\u25E6\u2043\xB7"],
  [between.colon, ":"],
  [between.at, "@"],
  [between.hash, "#"]
];
const marks = [
  [0, 8],
  [14, 47],
  [58, 64],
  [91, 96],
  [123, 169],
  [171, 180],
  [182, 185],
  [187, 191],
  [215, 215],
  [247, 247],
  [8192, 8303],
  [8352, 8399],
  [8448, 11263],
  [11776, 11903],
  [12288, 12351],
  [55296, 63743],
  [65280, 65295]
];
function rangesOf(list) {
  return [...list.matchAll(/(.)-(.)|./gsu)].map(([whole, from = whole, to = whole]) => [
    from.charCodeAt(0),
    to.charCodeAt(0)
  ]);
}
function plainLetter(unit) {
  return String.fromCharCode(unit).normalize("NFD").toLowerCase().charCodeAt(0);
}
function readAs() {
  const table2 = new Uint16Array(65536).map((_, unit) => unit);
  for (let unit = 65; unit < 592; unit += 1) table2[unit] = plainLetter(unit);
  table2.fill(between.unseen, 768, 880);
  for (const [from, to] of marks) table2.fill(between.mark, from, to + 1);
  for (const [kind, list] of signs)
    for (const [from, to] of rangesOf(list)) table2.fill(kind, from, to + 1);
  return table2;
}
let table;
function characters() {
  return table ??= readAs();
}

export { between, characters, firstLetter };
