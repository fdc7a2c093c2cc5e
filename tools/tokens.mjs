/**
 * Reads src/foundations/tokens/tokens.json (DTCG) through style-dictionary and writes it as CSS.
 *
 * Elements read private names (`--_ink`) that hold the partner's token with our value behind it. No file
 * of ours ever sets a public token (`--hearten-color-ink`): a rule of ours on :root would beat a partner's
 * rule that sits in a cascade layer or comes earlier, and a private name resolved on :root could no longer
 * be changed for one part of a page.
 */
import { join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import { root } from './files.mjs';

const DARK = 'hearten.dark';
/** A reader who asks for more contrast gets these in ink, where the partner has not chosen. */
const BOLDER = ['ink-soft', 'line', 'edge'];

/** `[{name: 'ink', token: '--hearten-color-ink', light: '#…', dark: '#…'}]`, radii with `light` only. */
export async function readTokens(source = join(root, 'src/foundations/tokens/tokens.json')) {
  const dictionary = new StyleDictionary({
    source: [source],
    log: { verbosity: 'silent', warnings: 'disabled' },
    platforms: { css: { transforms: ['name/kebab'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens.map(toProperty);
}

function toProperty({ name, $type, $value, $extensions, original }) {
  const token = `--hearten-${name}`;
  if ($type === 'dimension')
    return { name, token, light: `${original.$value.value}${original.$value.unit}` };
  return {
    name: name.replace(/^color-/, ''),
    token,
    light: hexOf(name, original.$value ?? $value),
    dark: hexOf(`${name} (dark)`, (original.$extensions ?? $extensions)[DARK]),
  };
}

function hexOf(name, { colorSpace, components, hex }) {
  const same = components?.every(
    (part, i) => Math.round(part * 255) === parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16),
  );
  if (colorSpace !== 'srgb' || !same)
    throw new Error(`tokens.json: hex and components of ${name} differ.`);
  return hex;
}

const set = ({ name, token }, value) => `--_${name}:var(${token},${value});`;
const rule = (selector, declarations) => `${selector}{${declarations.join('')}}`;

/** The private names with their light values. */
export function lightOnly(tokens, selector) {
  return rule(
    selector,
    tokens.map((each) => set(each, each.light)),
  );
}

/**
 * The private names with all their values: light, dark, and bolder for a reader who asks for it. An engine
 * without light-dark() gets none of it: it has the light values of the elements, and before these are
 * there a box without colours.
 */
export function lightAndDark(tokens, selector) {
  const values = tokens.map((each) =>
    set(each, each.dark ? `light-dark(${each.light},${each.dark})` : each.light),
  );
  const bolder = tokens
    .filter(({ name }) => BOLDER.includes(name))
    .map((each) => set(each, 'var(--_ink)'));
  return `@supports (color:light-dark(#000,#fff)){${rule(selector, values)}
    @media (prefers-contrast:more){${rule(selector, bolder)}}}`;
}

/** Fails where a style sheet reads a private or public name that no token has. */
export function checkNames(tokens, css) {
  const known = new Set(tokens.flatMap(({ name, token }) => [`--_${name}`, token]));
  for (const [, property] of css.matchAll(/var\(\s*(--(?:_|hearten-)[\w-]+)\s*\)/g)) {
    const set = css.includes(`${property}:`);
    if (!known.has(property) && !set) throw new Error(`${property} is not in tokens.json.`);
  }
}

/** Public names without a fallback become private ones, which always have a value. */
export function withPrivateNames(tokens, css) {
  return tokens.reduce(
    (text, { name, token }) => text.replaceAll(`var(${token})`, `var(--_${name})`),
    css,
  );
}
