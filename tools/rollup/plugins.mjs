import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Features } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';

/** Imports in src/ name `./x.js`, as they will be called when built; the file is `./x.ts`. */
export function typescriptNames() {
  return {
    name: 'typescript-names',
    async resolveId(source, importer) {
      if (!importer || !/^\.{1,2}\/.*\.js$/.test(source) || !importer.endsWith('.ts')) return null;
      const path = join(dirname(importer), source.replace(/\.js$/, '.ts'));
      return access(path).then(
        () => path,
        () => null,
      );
    },
  };
}

/** Takes the layout out of html`` and css``, before the compiler changes how they are written. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.endsWith('.ts') || !/(?:html|css|svg)`/.test(code)) return null;
      const css = { minify: true, include: Features.Nesting };
      const result = await minifyHTMLLiterals(code, { fileName: id, sourceMap: false, css });
      // It says nothing where it cannot read a file.
      if (!result && /(?:html|css|svg)`\s*\n/.test(code))
        this.error(`${id} could not be minified.`);
      return result ? { code: result.code, map: null } : null;
    },
  };
}

/** A module made of data: a constant for each key. */
export function virtualData(name, value) {
  return {
    name: 'virtual-data',
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? Object.entries(value())
            .map(([key, data]) => `export const ${key} = ${JSON.stringify(data)};`)
            .join('\n')
        : null,
  };
}

/** An entry made of other modules, which it names by their whole path. */
export function virtualEntry(name, code) {
  const id = `\0${name}`;
  return {
    name: 'virtual-entry',
    resolveId(source, importer) {
      if (source === name) return id;
      // Asked for by package.json, what they do when they run would not count.
      return importer === id ? source : null;
    },
    load: (asked) => (asked === id ? code : null),
  };
}

/**
 * Where one file holds all, what is fetched later elsewhere stands in it before who asks for it. zone.js does
 * what promises have to do as soon as an element has been made, in the middle of the file that defines it.
 */
export function importsAtOnce() {
  return {
    name: 'imports-at-once',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const paths = [];
      const rest = code.replace(
        /\bimport\(("[^"]+")\)/g,
        (_import, path) => `Promise.resolve(later${paths.push(path)})`,
      );
      const imports = paths.map((path, index) => `import * as later${index + 1} from ${path};`);
      return { code: [...imports, rest].join('\n'), map: null };
    },
  };
}

/** Leaves a module out of a file that another file has it for; who imports it finds nothing in it. */
export function apart(path) {
  return { name: 'apart', load: (id) => (id === path ? 'export {};' : null) };
}

/** Which packages ended up in a build, so that their licences can be named. */
export function listPackages(receive) {
  return {
    name: 'list-packages',
    generateBundle(_options, bundle) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
          if (name && renderedLength > 0) receive(name);
        }
      }
    },
  };
}

/**
 * For `manualChunks`: puts into one file what is wanted there and reached, without `import()`, from every
 * entry in `by`. Of several files the first that fits has it.
 */
export function sharedFiles(files) {
  let reached;
  return (id, { getModuleInfo }) => {
    reached ??= files.map(({ by }) => by.map((entry) => reachedFrom(entry, getModuleInfo)));
    const at = files.findIndex(
      ({ wanted }, index) =>
        wanted.some((pattern) => pattern.test(id)) && reached[index].every((all) => all.has(id)),
    );
    return files[at]?.name;
  };
}

function reachedFrom(entry, getModuleInfo) {
  const reached = new Set([entry]);
  for (const id of reached) for (const next of getModuleInfo(id).importedIds) reached.add(next);
  return reached;
}
