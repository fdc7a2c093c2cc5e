import { build } from 'esbuild';

const CLASSES = /\/elements\/|\/context\/provider\//;

/** Whether `sideEffects` is true to fact: a bundler keeps definitions, and drops classes nobody uses. */
export async function bundlingFaults({ work, names }) {
  const faults = [];
  const keep = async (code) => bundled(work, code);

  const unused = names.map((name, i) => `import * as m${i} from 'hearten/${name}';`).join('\n');
  const left = (await keep(unused)).filter(({ bytes }) => bytes > 0);
  faults.push(...left.map(({ file }) => `A bundler keeps ${file}, though nobody uses it.`));

  for (const name of names) {
    const files = await keep(`import 'hearten/define/${name}';`);
    const kept = files.filter(({ bytes }) => bytes > 0).map(({ file }) => file);
    if (!kept.some((file) => file.endsWith(`/define/${name}.js`)))
      faults.push(`A bundler drops hearten/define/${name}, and with it the element.`);
    const others = names
      .filter((other) => other !== name)
      .filter((other) => kept.some((file) => CLASSES.test(file) && file.endsWith(`/${other}.js`)));
    faults.push(...others.map((other) => `hearten/define/${name} brings ${other} along.`));
  }
  return faults;
}

/** Files that esbuild writes for an `import()` which it then drops are no part of what a page loads. */
function reached(outputs, output, known = new Set()) {
  if (known.has(output)) return known;
  known.add(output);
  for (const { path } of outputs[output].imports) reached(outputs, path, known);
  return known;
}

/** The modules of ours in a bundle of `code`, each with what is left of it. */
async function bundled(work, code) {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: work },
    absWorkingDir: work,
    bundle: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    outdir: 'bundle',
    splitting: true,
    logLevel: 'error',
  });
  return [...reached(metafile.outputs, 'bundle/stdin.js')]
    .flatMap((output) => Object.entries(metafile.outputs[output].inputs))
    .filter(([file]) => file.includes('package/dist/npm/'))
    .map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }));
}
