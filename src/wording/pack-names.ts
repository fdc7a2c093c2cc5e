/** Our packs. Of each, the rules that nearly everybody wants are on without being asked for. */
export const packNames = [
  'care',
  'school',
  'health',
  'exploitation',
  'substances',
  'systems',
] as const;

export type PackName = (typeof packNames)[number];
