import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../files.mjs';

const read = (file) => readFile(join(root, file), 'utf8');

/** The paragraphs under a heading of a Markdown file, without their marks. */
function paragraphsUnder(heading, text) {
  const start = text.indexOf(`## ${heading}\n`);
  if (start < 0) throw new Error(`SECURITY.md has no heading “${heading}”.`);
  const [, body] = text.slice(start).split(/^## .*$/m);
  return body
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\n/g, ' '));
}

/** What this is a page about: version, the day it came out if it has, and what SECURITY.md promises. */
export async function releaseFacts() {
  const { name, version, license } = JSON.parse(await read('package.json'));
  const changelog = await read('CHANGELOG.md');
  const security = await read('SECURITY.md');
  const heading = new RegExp(
    `^## v?${version.replaceAll('.', '\\.')}\\b.*?(\\d{4}-\\d{2}-\\d{2})`,
    'm',
  );
  return {
    name,
    version,
    license,
    released: heading.exec(changelog)?.[1],
    telling: paragraphsUnder('Telling us', security),
    support: paragraphsUnder('What we support', security),
  };
}
