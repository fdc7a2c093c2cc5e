/**
 * Packs the package as npm would, unpacks it somewhere else and checks what its package.json promises:
 * what is in it, what its addresses lead to, its types, what an import does and what a bundler keeps.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { elements, filesBelow, root } from './files.mjs';
import { bundlingFaults } from './package/bundling.mjs';
import { contentFaults } from './package/contents.mjs';
import { importFaults } from './package/importing.mjs';
import { typeFaults } from './package/types.mjs';
import { packed } from './packed.mjs';

const run = promisify(execFile);

/** What an importer has installed beside hearten: what it needs, and what imitates a browser. */
const BESIDE = ['lit', '@lit', 'valibot', 'jsdom', 'happy-dom'];

/** Unpacks the package as it would lie in `node_modules` of a project in `work`. */
async function unpacked(work) {
  const modules = join(work, 'node_modules');
  await mkdir(modules);
  const tarball = await packed(work);
  await run('tar', ['-xzf', tarball], { cwd: work });
  const folder = join(work, 'package');
  await symlink(folder, join(modules, 'hearten'), 'junction');
  for (const name of BESIDE) {
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  const read = async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const settings = await read('package.json');
  return {
    work,
    tarball,
    folder,
    files: await filesBelow(folder),
    names: (await elements()).map(({ name }) => name),
    modules: modulesOf(settings.exports),
    settings,
    manifest: await read('custom-elements.json'),
  };
}

/** What can be imported, as it follows `hearten/`; types alone, pages' scripts and data can't. */
function modulesOf(exports) {
  return Object.entries(exports)
    .filter(([, target]) => target.default?.startsWith('./dist/npm/'))
    .map(([address]) => address.replace('./', ''));
}

const CHECKS = [contentFaults, typeFaults, importFaults, bundlingFaults];

const work = await mkdtemp(join(tmpdir(), 'hearten-package-'));
try {
  const project = await unpacked(work);
  const faults = [];
  for (const check of CHECKS) faults.push(...(await check(project)));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${project.files.length} files packed, and all is as package.json says.`);
} finally {
  await rm(work, { recursive: true, force: true });
}
