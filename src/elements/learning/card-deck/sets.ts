/** How cards can be laid out. */
export const layouts = ['grid', 'one', 'steps'] as const;
export type Layout = (typeof layouts)[number];

/** Sets that are frameworks' principles: no pack of cards is fetched for these. */
export const presets: readonly string[] = [
  'uk-core',
  'leeds',
  'samhsa',
  'scotland',
  'wales',
  'digital',
];

/** Sets that are cards of ours: no principles are fetched for these. */
export const ownSets: readonly string[] = ['rs', 'moments'];

/** Which card is at the start of a row that has been scrolled, from 0. */
export function placeAt(scrolled: number, width: number, room: number, count: number): number {
  const step = count > 1 ? (width - room) / (count - 1) : 0;
  if (!(step > 0)) return 0;
  return Math.min(count - 1, Math.max(0, Math.round(Math.abs(scrolled) / step)));
}
