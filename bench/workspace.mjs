/** Installs what we are measured beside, and makes one file of each as its documentation says. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;
const CODE = join(here, 'subjects/code');

/** Where the page finds which files: `built/` is made below. */
export const FOLDERS = {
  hearten: process.env.HEARTEN_DIST ?? join(here, '../dist'),
  shoelace: join(here, 'node_modules/@shoelace-style/shoelace/cdn'),
  webawesome: join(here, 'node_modules/@awesome.me/webawesome/dist-cdn'),
  built: join(here, 'node_modules/.cache/built'),
};

/** Not asked of npm each time: `npm ci` starts from nothing, and the lock says when it has to. */
export async function install() {
  const lock = await readFile(join(here, 'package-lock.json'), 'utf8');
  const mark = join(here, 'node_modules/.hearten-lock');
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === lock) return;
  console.log('Installing what we are measured beside …');
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here });
  await writeFile(mark, lock);
}

const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: FOLDERS.built,
  absWorkingDir: here,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

/** Everything in subjects/code, except for what only stands in for ours. */
export async function buildPeers() {
  const { build, transform } = await import('esbuild');
  await rm(FOLDERS.built, { recursive: true, force: true });
  await mkdir(FOLDERS.built, { recursive: true });
  const files = (await readdir(CODE)).filter((file) => file !== 'written.js');
  const entryPoints = files
    .filter((file) => !file.endsWith('.scss'))
    .map((file) => join(CODE, file));
  await build({ ...options, entryPoints, conditions: ['production'] });
  const { compile } = await import('sass');
  for (const file of files.filter((each) => each.endsWith('.scss'))) {
    const { css } = compile(join(CODE, file), {
      loadPaths: [join(here, 'node_modules')],
      quietDeps: true,
    });
    const { code } = await transform(css, { loader: 'css', minify: true });
    await writeFile(join(FOLDERS.built, `${parse(file).name}.css`), code);
  }
}

/** What `hearten.css` says of our elements, it says of the hand-written ones: the same boxes, the same selectors. */
async function writtenStyles(names) {
  const css = await readFile(join(FOLDERS.hearten, 'hearten.css'), 'utf8');
  const ours = new RegExp(`hearten-[a-z]+-(?=(?:${names.join('|')})\\b)`, 'gi');
  return css.replace(ours, 'written-');
}

/** @param {Record<string, {html: string, styles: string[]}>} drawn what ours draw: `Gate`, `Card` */
export async function buildWritten(drawn) {
  const { build } = await import('esbuild');
  await writeFile(join(FOLDERS.built, 'written.css'), await writtenStyles(Object.keys(drawn)));
  for (const [name, captured] of Object.entries(drawn)) {
    const contents = `import { defineWritten${name} } from './written.js';
defineWritten${name}(${JSON.stringify(captured)});`;
    await build({
      ...options,
      outdir: undefined,
      outfile: join(FOLDERS.built, `written-${name.toLowerCase()}.js`),
      stdin: { contents, resolveDir: CODE },
    });
  }
}
