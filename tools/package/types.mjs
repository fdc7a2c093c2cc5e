import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../files.mjs';

const run = promisify(execFile);

/** Addresses of files for a `<script>`, a `<link>` or a frame, which have nothing to import. */
function filesOfPages(exports) {
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'string' && !/\*|\.json$/.test(target))
    .map(([address]) => address);
}

/** Whether package.json and its types lead where they should, as others who know about it see it. */
export async function typeFaults(project) {
  const faults = await Promise.all([
    askPublint(project),
    askAreTheTypesWrong(project),
    ...['node16', 'bundler'].map((resolution) => compileAll(project, resolution)),
  ]);
  return faults.flat();
}

async function askPublint({ tarball, settings }) {
  const { messages } = await publint({
    pack: { tarball: (await readFile(tarball)).buffer },
    strict: true,
  });
  return messages.map((message) => `publint: ${formatMessage(message, settings)}`);
}

async function askAreTheTypesWrong({ tarball, settings }) {
  const tool = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = ['--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii'];
  return said('are-the-types-wrong', tool, [
    tarball,
    ...options,
    '--exclude-entrypoints',
    ...filesOfPages(settings.exports),
  ]);
}

/** Every module with all it imports, and no errors left out because they are in declarations. */
async function compileAll({ work, modules }, resolution) {
  const file = join(work, `all-${resolution}.mts`);
  const lines = modules.map((name, i) => `export * as m${i} from 'hearten/${name}';\n`);
  await writeFile(file, lines.join(''));
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  const options = resolution === 'node16' ? ['node16', 'node16'] : ['esnext', 'bundler'];
  const [module, moduleResolution] = options;
  return said(`types under ${resolution}`, tsc, [
    ...['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--types', ''],
    ...['--target', 'es2022', '--lib', 'es2023,dom,dom.iterable,esnext.intl'],
    ...['--module', module, '--moduleResolution', moduleResolution],
    file,
  ]);
}

/** What a tool says when it is not content. */
async function said(what, tool, args) {
  try {
    await run(process.execPath, [tool, ...args]);
    return [];
  } catch ({ stdout, stderr }) {
    return [`${what}:\n${stdout}${stderr}`];
  }
}
