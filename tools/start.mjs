/**
 * What `npm start` does on a fresh clone and after every change: builds the library and Storybook where
 * their sources have changed since the last time, then serves the partner page beside Storybook.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, root, textOf } from './files.mjs';

const CACHE = join(root, 'node_modules/.cache/hearten-start');
const SETTINGS = [
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'CHANGELOG.md',
  'SECURITY.md',
  'THIRD-PARTY.md',
  'LICENSE',
];

/** What the files in `folders` and the named files say, as one short line. */
async function fingerprint(folders, files) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const found = await filesBelow(join(root, folder));
    files = [...files, ...found.map((file) => join(folder, file))];
  }
  for (const file of files)
    hash.update(`${file}\0`).update(await readFile(join(root, file)).catch(() => ''));
  return hash.digest('hex');
}

function run(args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${args[0]} failed.`))));
  });
}

/** Runs `args` unless the sources and the result are those of the last time. */
async function bringUpToDate({ name, folders, files, result, args }) {
  const memory = join(CACHE, name);
  const state = async () =>
    `${await fingerprint(folders, files)} ${await fingerprint([result], [])}`;
  if (existsSync(join(root, result)) && (await textOf(memory)) === (await state())) return;
  console.log(`Building ${name} …`);
  await run(args);
  await mkdir(CACHE, { recursive: true });
  await writeFile(memory, await state());
}

await bringUpToDate({
  name: 'the library',
  folders: ['src', 'tools'],
  files: [
    ...SETTINGS,
    'rollup.config.mjs',
    'custom-elements-manifest.config.mjs',
    'tsconfig.types.json',
  ],
  result: 'dist',
  args: ['tools/build.mjs'],
});

if (existsSync(join(root, '.storybook'))) {
  await bringUpToDate({
    name: 'Storybook',
    folders: ['.storybook', 'src', 'stories'],
    files: [...SETTINGS, 'custom-elements.json', 'README.md'],
    result: 'storybook-static',
    args: [
      'node_modules/storybook/dist/bin/dispatcher.js',
      'build',
      '--quiet',
      '--disable-telemetry',
    ],
  });
}

spawn(process.execPath, ['tools/serve.mjs'], { cwd: root, stdio: 'inherit' });
