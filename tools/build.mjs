/**
 * Builds everything that ships: generated sources, dist/, custom-elements.json and the table of sizes.
 *
 *   node tools/build.mjs           build, and bring the files up to date
 *   node tools/build.mjs --check   write nothing; name what differs from a fresh build, and fail
 *
 * A build is made in a folder of its own and then put in place, so that a server or a second check never
 * meets a half-empty dist/, and what has not changed is not touched.
 */
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { pageStyles } from './css.mjs';
import { writeEditorFiles } from './editor.mjs';
import { filesBelow, root } from './files.mjs';
import { staleFiles, writeGenerated } from './generate.mjs';
import { integrityOf } from './integrity.mjs';
import { writeItPage } from './it-page/page.mjs';
import { writeBillOfMaterials } from './sbom.mjs';
import { reportSizes } from './size.mjs';
import { fillSnippets } from './snippets.mjs';

const run = promisify(execFile);
const MANIFEST = 'custom-elements.json';

/** What a tool has to say about the sources; where in this file it was started is of no interest. */
class ToolError extends Error {}

/** Runs a tool of node_modules by its file: which `bin` wins a name is left to the installer. */
async function tool(path, ...args) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const file = join(root, 'node_modules', path);
  try {
    await run(process.execPath, [file, ...args], { cwd: root, env });
  } catch ({ stdout, stderr }) {
    throw new ToolError(`${path} failed:\n${stdout}${stderr}`);
  }
}

/** Builds from the sources as they are into `out`, which then looks like the root of the package. */
async function freshBuild(out) {
  const dist = join(out, 'dist');
  process.env.HEARTEN_DIST = dist;
  await tool('rollup/dist/bin/rollup', '--config', '--silent');
  await Promise.all([
    tool('@typescript/native/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', join(dist, 'npm')),
    tool(
      '@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--quiet',
      '--outdir',
      relative(root, out),
    ),
    writeFile(join(dist, 'hearten.css'), await pageStyles()),
    writeGenerated(out),
    cp(join(root, 'src/content/packs'), join(dist, 'packs'), { recursive: true }),
    ...['embed.html', 'hearten.frame.css'].map((file) =>
      copyFile(join(root, 'src/embed/frame', file), join(dist, file)),
    ),
    ...['LICENSE', 'THIRD-PARTY.md', 'WARNINGS.md'].map((file) =>
      copyFile(join(root, file), join(dist, file)),
    ),
    writeBillOfMaterials(dist),
  ]);
  await writeEditorFiles(out);
  // It speaks of all that was built before.
  await writeItPage(out);
  // Last, because it is about all the others.
  await writeFile(join(dist, 'integrity.json'), await integrityOf(dist));
}

const hashes = async () => JSON.parse(await readFile(join(root, 'dist/integrity.json'), 'utf8'));

/** What a build gives, as paths from the root. Files that only help to find one's way in a folder don't count. */
async function builtFiles(from) {
  const files = await filesBelow(join(from, 'dist'), (file) => !/(?:^|\/)\./.test(file));
  return [...files.map((file) => `dist/${file}`), MANIFEST];
}

async function same(one, other) {
  const [a, b] = await Promise.all(
    [one, other].map((path) => readFile(path).catch(() => undefined)),
  );
  return a !== undefined && b !== undefined && a.equals(b);
}

/** What the build at `out` and the root do not have in common. */
async function differences(out) {
  const [fresh, old] = await Promise.all([out, root].map(builtFiles));
  const changed = [];
  for (const file of fresh) {
    if (!(await same(join(out, file), join(root, file)))) changed.push(file);
  }
  return { changed, gone: old.filter((file) => !fresh.includes(file)) };
}

async function putInPlace(out) {
  const { changed, gone } = await differences(out);
  for (const file of changed) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await copyFile(join(out, file), join(root, file));
  }
  for (const file of gone) await rm(join(root, file));
  console.log(`dist/: ${changed.length} files written, ${gone.length} removed.`);
}

async function build() {
  for (const file of await writeGenerated()) console.log(`wrote ${file}`);
  await inFreshFolder(async (out) => {
    await freshBuild(out);
    await putInPlace(out);
  });
  return [...(await fillSnippets(await hashes())), ...(await reportSizes())];
}

async function check() {
  const stale = (await staleFiles()).map(({ file }) => `${file} is not what its source makes`);
  const built = await inFreshFolder(async (out) => {
    await freshBuild(out);
    const { changed, gone } = await differences(out);
    return [...changed, ...gone].map((file) => `${file} is not what a fresh build makes`);
  });
  const shown = await fillSnippets(await hashes(), { check: true });
  return [...stale, ...built, ...shown, ...(await reportSizes({ check: true }))];
}

async function inFreshFolder(work) {
  const out = await mkdtemp(join(tmpdir(), 'hearten-build-'));
  try {
    return await work(out);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const checking = process.argv.includes('--check');
const faults = await (checking ? check() : build()).catch((error) => {
  if (!(error instanceof ToolError)) throw error;
  console.error(error.message);
  process.exit(1);
});
for (const fault of faults) console.error(fault);
// What is too big can still be looked at; only a check turns it away.
if (checking && faults.length > 0) {
  console.error(
    'Run npm run build and commit what it writes; what is over its budget has to shrink.',
  );
  process.exitCode = 1;
}
