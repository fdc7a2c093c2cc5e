/**
 * What each UTF-16 unit is to somebody who reads: part of a word, or one of the things between words. One
 * table for all 65,536, so that reading a text asks one question of each unit. Units of words stand in it as
 * the letter they are read as, without case or accent; everything else as a number below `firstLetter`.
 */
export const firstLetter = 32;

export const between = {
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
  hash: 18,
} as const;

const { space, newline, paragraph, hyphen, dash, pause, stop, quote } = between;

const signs: readonly (readonly [kind: number, signs: string])[] = [
  [space, ' \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000'],
  [newline, '\n\u000b\u000c\u0085\u2028'],
  [paragraph, '\u2029'],
  [hyphen, '-\u2010\u2011\u2012\u2212\ufe63\uff0d'],
  [dash, '\u2013'],
  [pause, ',;()\u2014\u2015\u2e3a\u2e3b\u3001\uff0c'],
  [stop, '.!?\u2026\u3002\uff01\uff1f'],
  [quote, '"\u201c-\u201f\u00ab\u00bb\u2018\u201a\u2039\u203a'],
  [between.apostrophe, "'`\u2019\u02bc\u2032\u00b4\uff07"],
  [between.unseen, '\r\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u034f\ufe00-\ufe0f'],
  [between.tag, '<'],
  [between.entity, '&'],
  [between.glue, '=_\\'],
  [between.wall, '|\u2022\u2023\u25aa\u25cf\u25cb\u25e6\u2043\u00b7'],
  [between.colon, ':'],
  [between.at, '@'],
  [between.hash, '#'],
];

/** Where there is no letter, digit or sign for which there is a kind: symbols, arrows, emoji, the private area. */
const marks: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x0008],
  [0x000e, 0x002f],
  [0x003a, 0x0040],
  [0x005b, 0x0060],
  [0x007b, 0x00a9],
  [0x00ab, 0x00b4],
  [0x00b6, 0x00b9],
  [0x00bb, 0x00bf],
  [0x00d7, 0x00d7],
  [0x00f7, 0x00f7],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2100, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xff00, 0xff0f],
];

function rangesOf(list: string): [from: number, to: number][] {
  return [...list.matchAll(/(.)-(.)|./gsu)].map(([whole, from = whole, to = whole]) => [
    from.charCodeAt(0),
    to.charCodeAt(0),
  ]);
}

/** The letter without its accent, small. */
function plainLetter(unit: number): number {
  return String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0);
}

function readAs(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, unit) => unit);
  for (let unit = 0x41; unit < 0x250; unit += 1) table[unit] = plainLetter(unit);
  // Accents that stand by themselves belong to the letter before.
  table.fill(between.unseen, 0x300, 0x370);
  for (const [from, to] of marks) table.fill(between.mark, from, to + 1);
  for (const [kind, list] of signs)
    for (const [from, to] of rangesOf(list)) table.fill(kind, from, to + 1);
  return table;
}

let table: Uint16Array | undefined;

/** The table, made when the first text is read. */
export function characters(): Uint16Array {
  return (table ??= readAs());
}
