/** Contrast as WCAG 2.2 defines it, and the pairs that the tokens promise. */
const TEXT = ['ink', 'ink-soft', 'accent'];
const GROUND = ['surface', 'sunk', 'accent-soft'];
/** Words that stand on a ground of their own. */
const OWN = [
  ['ink', 'strong-soft'],
  ['strong', 'strong-soft'],
  ['on-solid', 'accent-solid'],
];

function luminance(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** One sentence for each pair below 7:1 (words) or 3:1 (the outline of a control). */
export function contrastFaults(tokens) {
  const byName = new Map(tokens.map((token) => [token.name, token]));
  const pairs = [
    ...TEXT.flatMap((front) => GROUND.map((back) => ({ front, back, least: 7 }))),
    ...OWN.map(([front, back]) => ({ front, back, least: 7 })),
    ...GROUND.map((back) => ({ front: 'edge', back, least: 3 })),
  ];
  return pairs.flatMap(({ front, back, least }) =>
    ['light', 'dark'].flatMap((scheme) => {
      const ratio = contrast(byName.get(front)[scheme], byName.get(back)[scheme]);
      return ratio < least
        ? [`${front} on ${back}, ${scheme}: ${ratio.toFixed(2)}, needs ${least}`]
        : [];
    }),
  );
}
