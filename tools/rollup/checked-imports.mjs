import { createHash } from 'node:crypto';

/** Base64 of 32 bytes ends in one padding sign, which the loader puts back. */
const hashOf = (code) => createHash('sha256').update(code).digest('base64').slice(0, -1);

const named = (file) => file.replace(/\.js$/, '');
const placeOf = (file) => `{{file:${file}}}`;
/** How a file tells the loader of another. */
const KNOW = 'globalThis[Symbol.for(new URL(".",import.meta.url))]';

/**
 * Lets nothing in `loaded/` fetch another file unchecked: the loader is told the hash of what an `import()`
 * asks for, and runs it, before the import finds it there. The hash stands with who asks, so that the loader
 * need not carry what most pages never load. No circle can come of it: a file's own name and what it imports
 * have no hashes in them.
 *
 * The rest, by name, each `[hash, ...needs]`, goes into a file of its own, `hashes.js`, but for those that
 * `isFirst`: they and that file are given to `receive`, for the loader.
 */
export function checkedImports(isFirst, receive) {
  return {
    name: 'checked-imports',
    renderDynamicImport({ targetChunk }) {
      const name = named(targetChunk.fileName);
      return {
        left: `${KNOW}("${name}","${placeOf(targetChunk.fileName)}")().then(()=>import(`,
        right: '))',
      };
    },
    generateBundle: {
      // When every other plugin is done with the code.
      order: 'post',
      handler(_options, bundle) {
        const rows = new Map();
        for (const file of Object.keys(bundle)) fill(bundle, file, rows);
        const chunks = Object.values(bundle);
        const shared = new Set(chunks.flatMap(({ imports }) => imports));
        const asked = chunks
          .filter(({ isEntry, fileName }) => isEntry || shared.has(fileName))
          .map(({ fileName }) => [named(fileName), ...rows.get(fileName)]);
        const isKnown = ([name]) => isFirst(name);
        const rest = asked.filter((row) => !isKnown(row));
        const source = `const know=${KNOW};for(const row of ${JSON.stringify(rest)})know(...row);\n`;
        this.emitFile({ type: 'asset', fileName: 'hashes.js', source });
        receive(
          Object.fromEntries([
            ...asked.filter(isKnown).map(([name, ...row]) => [name, row]),
            ['hashes', [hashOf(source)]],
          ]),
        );
      },
    },
  };
}

/** Puts hashes in their places, in a file after all that it asks for; `rows` keeps what is known. */
function fill(bundle, file, rows) {
  if (rows.has(file)) return rows.get(file);
  const chunk = bundle[file];
  // Whoever asks is there already, with all that it needed itself.
  const there = [file, ...reached(bundle, file)].map(named);
  for (const later of chunk.dynamicImports) {
    const row = fill(bundle, later, rows).filter((part) => !there.includes(part));
    chunk.code = chunk.code.replaceAll(placeOf(later), () => row.join('","'));
  }
  const row = [hashOf(chunk.code), ...needsOf(bundle, chunk)];
  rows.set(file, row);
  return row;
}

/** What a file imports, less what one of these imports anyway. */
function needsOf(bundle, { imports }) {
  const indirect = new Set(imports.flatMap((file) => [...reached(bundle, file)]));
  return imports.filter((file) => !indirect.has(file)).map(named);
}

function reached(bundle, file, known = new Set()) {
  for (const next of bundle[file].imports) {
    known.add(next);
    reached(bundle, next, known);
  }
  return known;
}
