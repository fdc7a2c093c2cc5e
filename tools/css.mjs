import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Features, transform } from 'lightningcss';
import { elements, filesBelow, root } from './files.mjs';
import { lightAndDark, readTokens, checkNames, withPrivateNames } from './tokens.mjs';

/**
 * hearten.css: what the light DOM of each element needs before and after its script (`*.page.css`), and
 * before it the values of the tokens, set on the elements themselves: there they also beat the light values
 * compiled into the elements, which know neither the dark nor the bolder ones.
 *
 * No targets are given to the minifier: it then only shortens, and leaves light-dark(), :has() and media
 * features as they were written. Nesting alone is written out, for Chrome 111 does not know it.
 */
export async function pageStyles(from = root) {
  const found = await filesBelow(join(from, 'src'), (file) => file.endsWith('.page.css'));
  // What an element says of itself comes after what holds for all.
  const isOwn = (file) => file.startsWith('elements/');
  const files = [...found.filter((file) => !isOwn(file)), ...found.filter(isOwn)];
  const texts = await Promise.all(files.map((file) => readFile(join(from, 'src', file), 'utf8')));
  const css = texts.join('\n');
  const tokens = await readTokens();
  checkNames(tokens, css);
  const tags = (await elements()).map(({ name }) => `hearten-${name}`);
  const values = lightAndDark(tokens, `:is(${tags.join(',')})`);
  const { code, warnings } = transform({
    filename: 'hearten.css',
    code: Buffer.from(`${values}\n${withPrivateNames(tokens, css)}`),
    minify: true,
    include: Features.Nesting,
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join('\n'));
  return `${Buffer.from(code).toString('utf8')}\n`;
}
