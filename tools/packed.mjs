import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './files.mjs';

const run = promisify(execFile);

/** Packs the package as npm would publish it, and gives back where the tarball lies. */
export async function packed(folder) {
  const pack = [
    'pack',
    '--json',
    '--ignore-scripts',
    '--loglevel=error',
    '--pack-destination',
    folder,
  ];
  const { stdout } = await run('npm', pack, { cwd: root, shell: process.platform === 'win32' });
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}
