import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contrast, contrastFaults } from '../../tools/contrast.mjs';
import { pageStyles } from '../../tools/css.mjs';
import { checkNames, lightOnly, readTokens, withPrivateNames } from '../../tools/tokens.mjs';

const tokens = await readTokens();
const changed = (name, values) =>
  tokens.map((token) => (token.name === name ? { ...token, ...values } : token));

describe('the colours', () => {
  test('have the contrast WCAG works out', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });

  test('keep their pairs apart in light and dark', () => {
    assert.deepEqual(contrastFaults(tokens), []);
  });

  test('are refused where words would be too faint', () => {
    const [fault] = contrastFaults(changed('ink-soft', { dark: '#7c8a8a' }));
    assert.match(fault, /^ink-soft on surface, dark: \d\.\d\d, needs 7$/);
  });

  test('are refused where the outline of a control would be too faint', () => {
    const faults = contrastFaults(changed('edge', { light: '#b0b8b9' }));
    assert.equal(faults.length, 3);
  });
});

describe('the styles made from tokens', () => {
  test('refuse a name that no token has', () => {
    for (const name of ['--hearten-color-acent', '--_acent']) {
      assert.throws(
        () => checkNames(tokens, `p { color: var(${name}) }`),
        /acent is not in tokens/,
      );
    }
  });

  test('leave alone what a style sheet sets itself or has a value for', () => {
    const css = 'p { --_room: 1em; margin: var(--_room); color: var(--hearten-color-ink, red) }';
    checkNames(tokens, css);
    assert.equal(withPrivateNames(tokens, css), css);
  });

  test('never set a public token, so that a partner’s own always wins', async () => {
    for (const css of [lightOnly(tokens, ':host'), await pageStyles()]) {
      assert.doesNotMatch(css, /--hearten-(?:color|radius)-[\w-]+\s*:/);
    }
  });

  test('come out of the minifier with what engines have to see', async () => {
    const css = await pageStyles();
    assert.match(css, /@supports \(color:light-dark\(#000,#fff\)\)/);
    assert.match(css, /var\(--hearten-color-ink,light-dark\(#1c2729,#e9efee\)\)/);
    assert.match(css, /@media \(prefers-contrast:more\)/);
    assert.doesNotMatch(css, /lightningcss|&/);
  });
});
