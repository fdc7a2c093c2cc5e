/**
 * Packs the package as npm would, unpacks it somewhere else and checks what its package.json promises:
 * every address in `exports` is a file, every element has its class and its definition there, every module
 * loads in plain Node, and classes register nothing by being imported.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { elements, filesBelow, root } from './files.mjs';

const run = promisify(execFile);
const faults = [];
const work = await mkdtemp(join(tmpdir(), 'hearten-package-'));

async function unpacked() {
  const modules = join(work, 'node_modules');
  await mkdir(modules);
  const pack = [
    'pack',
    '--json',
    '--ignore-scripts',
    '--loglevel=error',
    '--pack-destination',
    work,
  ];
  const { stdout } = await run('npm', pack, { cwd: root, shell: process.platform === 'win32' });
  const [{ filename }] = JSON.parse(stdout);
  await run('tar', ['-xzf', filename], { cwd: work });
  await symlink(join(work, 'package'), join(modules, 'hearten'), 'junction');
  for (const name of ['lit', '@lit', 'valibot']) {
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  return join(work, 'package');
}

function targets(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(targets);
}

function checkExports(exports, files) {
  for (const target of Object.values(exports).flatMap(targets)) {
    const path = target.replace(/^\.\//, '').replaceAll('.', '\\.').replace('*', '.+');
    const pattern = new RegExp(`^${path}$`);
    if (!files.some((file) => pattern.test(file)))
      faults.push(`exports names ${target}, which is not packed.`);
  }
}

/** Each in a Node of its own, so that one import can't make up for another. */
async function checkModule(name) {
  const script = `
    await import(${JSON.stringify(`hearten/${name}`)});
    console.log(globalThis.customElements?.get(${JSON.stringify(`hearten-${name.replace(/^define\//, '')}`)}) ? 'defined' : 'idle');`;
  try {
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: work,
    });
    const expected = name.startsWith('define/') ? 'defined' : 'idle';
    if (stdout.trim() !== expected)
      faults.push(`hearten/${name} is ${stdout.trim()}, not ${expected}, in Node.`);
    if (stderr) faults.push(`hearten/${name} says in Node: ${stderr.trim()}`);
  } catch ({ stderr }) {
    faults.push(`hearten/${name} does not load in Node: ${stderr}`);
  }
}

try {
  const folder = await unpacked();
  const { exports, customElements, sideEffects } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = await filesBelow(folder);
  checkExports({ ...exports, customElements }, files);
  checkExports(sideEffects, files);
  const names = (await elements()).flatMap(({ name }) => [name, `define/${name}`]);
  for (const name of names.filter((each) => !exports[`./${each}`])) {
    faults.push(`exports does not name ./${name}.`);
  }
  await Promise.all(names.filter((name) => exports[`./${name}`]).map(checkModule));
  console.log(`${files.length} files packed, ${names.length} modules loaded.`);
} finally {
  await rm(work, { recursive: true, force: true });
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
