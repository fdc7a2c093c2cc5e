/** The tests of one app: it installs, checks, builds, and does in a browser what its drive.mjs says. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { filesBelow } from '../../tools/files.mjs';
import { drive } from './drive.mjs';

const run = promisify(execFile);

const MISTAKES = 'mistakes';
const INSTALL = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Runs npm in a folder; where that fails, the error says all that was printed. */
async function npm(cwd, ...args) {
  try {
    await run('npm', args, { cwd, shell: process.platform === 'win32' });
  } catch ({ stdout, stderr }) {
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** What the folder of an app says about it. */
export async function readApp(name) {
  const source = join(import.meta.dirname, name);
  const { scripts = {} } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const mistakes = await filesBelow(join(source, MISTAKES));
  const driven = scripts.build && (await import(pathToFileURL(join(source, 'drive.mjs'))));
  return { name, source, scripts, mistakes, driven };
}

/** @param scratch where the packed `tarball` is, and the `folder` to work in, once tests run */
export function testApp({ name, source, scripts, mistakes, driven }, scratch) {
  const folder = () => join(scratch.folder, name);

  describe(name, () => {
    test('installs the package', async () => {
      await cp(source, folder(), { recursive: true });
      await npm(folder(), 'ci', ...INSTALL);
      await npm(folder(), 'install', scratch.tarball, '--no-save', '--prefer-offline', ...INSTALL);
    });

    if (scripts.check) {
      test('is told by the types of every mistake, and of nothing else', async () => {
        const found = await npm(folder(), 'run', 'check').then(
          () => '',
          ({ message }) => message,
        );
        const errors = stripVTControlCharacters(found)
          .split('\n')
          .filter((line) => /\berror\b/i.test(line));
        assert.deepEqual(
          errors.filter((line) => !line.includes(`${MISTAKES}/`)),
          [],
          found,
        );
        const unseen = mistakes.filter(
          (file) => !errors.some((line) => line.includes(`${MISTAKES}/${file}`)),
        );
        assert.deepEqual(unseen, [], found);
      });
    }

    if (driven) {
      test('builds', () => npm(folder(), 'run', 'build'));
      drive(driven, () => join(folder(), 'build'));
    }
  });
}
