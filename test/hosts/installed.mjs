/**
 * Brings what partners have on their pages, once: packages as the lock file names them, and two scripts
 * that are no longer published as packages and come from the system, where it has them.
 *
 * The lock leaves out what the WordPress block library depends on, some hundred packages of its editor:
 * only its style sheets are wanted.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../tools/files.mjs';

const run = promisify(execFile);
const HERE = join(root, 'test/hosts');
const FETCHED = join(HERE, 'node_modules/.system');
const MARK = join(HERE, 'node_modules/.installed-lock');

/** Where Debian and its relatives keep scripts for browsers, by package. */
const SYSTEM = {
  'libjs-prototype': 'usr/share/javascript/prototype/prototype.js',
  'libjs-mootools': 'usr/share/javascript/mootools/mootools-core-nc.js',
};

/** Folder of the installed packages. */
export const packages = join(HERE, 'node_modules');

/** Installs anew when the lock is another one than last time. */
export async function install() {
  const lock = await readFile(join(HERE, 'package-lock.json'), 'utf8');
  const last = await readFile(MARK, 'utf8').catch(() => '');
  if (lock === last) return;
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE });
  await writeFile(MARK, lock);
}

/**
 * The path of a script that a package of the system holds; fetched, without being installed, where the
 * system can. `undefined` where there is none to be had.
 */
export async function systemScript(name) {
  const file = SYSTEM[name];
  const places = [join('/', file), join(FETCHED, file)];
  const found = () => places.find((path) => existsSync(path));
  if (!found()) await fetchPackage(name).catch(() => undefined);
  return found();
}

async function fetchPackage(name) {
  await mkdir(FETCHED, { recursive: true });
  await run('apt-get', ['download', name], { cwd: FETCHED });
  const { stdout } = await run('sh', ['-c', `ls ${name}_*.deb`], { cwd: FETCHED });
  await run('dpkg-deb', ['-x', stdout.trim(), '.'], { cwd: FETCHED });
}
