import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../files.mjs';

/** Minified files carry no comments, so every package inside them must be named in THIRD-PARTY.md. */
export function checkNotices(packages) {
  return {
    name: 'check-notices',
    async writeBundle() {
      const notices = await readFile(join(root, 'THIRD-PARTY.md'), 'utf8');
      const missing = [...packages].filter((name) => !notices.includes(`\`${name}\``)).sort();
      if (missing.length > 0) this.error(`THIRD-PARTY.md does not name ${missing.join(', ')}.`);
    },
  };
}
