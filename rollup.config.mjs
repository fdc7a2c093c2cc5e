/**
 * Four ways to take the library, and the loader:
 *
 *   dist/npm/        modules as in src/, for people with a bundler: what they install stays outside
 *   dist/elements/   one file for each element, with all it needs
 *   dist/loaded/     what the loader fetches: each element, and once what they share
 *   dist/hearten.js  the loader, which shares nothing
 *   dist/hearten.all.js  everything, as a classic script
 *   dist/hearten.frame.js, dist/hearten.height.js  for embed.html, and for the page that frames it: classic too
 *   dist/hearten.leave.js  for a page that has a way out in a frame which may not lead away, classic too
 *   dist/hearten.wording.js  the wording check with its rules, classic too
 *   dist/command/    npx hearten, with the parsers it needs
 *
 * File names carry no hash: partners copy a whole versioned folder, and a diff of dist/ shows what changed.
 * HEARTEN_DIST names another folder than dist/.
 */
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { elements, root } from './tools/files.mjs';
import { importSource } from './tools/import-source.mjs';
import {
  apart,
  importsAtOnce,
  listPackages,
  minifyTemplates,
  sharedFiles,
  typescriptNames,
  virtualData,
  virtualEntry,
} from './tools/rollup/plugins.mjs';
import { checkedImports } from './tools/rollup/checked-imports.mjs';
import { checkNotices } from './tools/rollup/notices.mjs';
import { quietLit } from './tools/rollup/quiet-lit.mjs';

const dist = process.env.HEARTEN_DIST ?? join(root, 'dist');
const all = await elements();
const entries = Object.fromEntries(all.map(({ name, entry }) => [name, join(root, entry)]));

/** The wording check and its rules are as much as half of all else, so `hearten.all.js` has them in a file apart. */
const wording = join(root, 'src/wording/wording.ts');

/** Puts elements where HTML asks for them that a CMS lets through: for script tags, not for npm. */
const cmsSafe = join(root, 'src/embed/cms-safe/cms-safe.ts');
const { forms } = await importSource('src/embed/cms-safe/forms.ts');

const learning = [
  entries['card-deck'],
  entries['principle-card'],
  entries['reframe-panel'],
  entries['survival-response'],
  entries['wording-check'],
];

/** What the loader has the hashes of at once: a reader may be waiting. All others are one small file away. */
const FIRST = ['content-gate', 'shared', 'page-and-packs'];
const loaderData = { elements: Object.keys(entries), files: {} };
const packages = new Set();

const compile = () =>
  esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json'), sourceMap: false });

const minified = (terserOptions) => [
  nodeResolve({ exportConditions: ['browser', 'production'] }),
  quietLit(),
  typescriptNames(),
  minifyTemplates(),
  compile(),
  terser({
    ecma: 2022,
    compress: { passes: 3, keep_fargs: false },
    format: { comments: false },
    ...terserOptions,
  }),
  listPackages((name) => packages.add(name)),
];

/**
 * What the gate needs at once of what others need too goes into one file: one request, and it packs tighter.
 * The rest of @lit/context is the provider's alone, and what is only fetched later stays with those who fetch it.
 */
const SHARED = [
  /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//,
  /\/node_modules\/@lit\/context\/.*\/(?:context-request-event|create-context)\.js$/,
  /\/src\/(?:foundations|page|reader)\//,
  /\/src\/(?:context|locales)\/[^/]+\.ts$/,
  /\/src\/embed\/define\/define\.ts$/,
];

/** What those for learning need at once and the gate later: how elements know each other, and packs in order. */
const BOTH = [
  /\/src\/page\//,
  /\/src\/foundations\/(?:storage|shared-listener)\.ts$/,
  /\/src\/content\/language-order\.ts$/,
];

/** What the settings need at once and the gate later: in a file of its own it would need a hash of its own. */
const CHOSEN = [
  /\/src\/reader\/(?:answers|motion|reader-choices)\.ts$/,
  /\/src\/foundations\/announcer\.ts$/,
];

/** What all of them use when nobody waits is too small for a file of its own. */
const CHECKS = [/\/src\/locales\/check-strings\.ts$/, /\/src\/foundations\/announcer\.ts$/];

/** What tells an author's children apart, and packs: elements of both groups need it, and the gate does not. */
const PARTS = [
  /\/src\/foundations\/(?:page-parsed|slotted-parts|watch-children)\.ts$/,
  /\/src\/content\/(?:pack-controller|versions)\.ts$/,
];

/** What not all of those for learning need is too small for a file of its own. */
const LINES = [/\/src\/elements\/learning\/(?:fixed-line|select)\.ts$/];

/** What the elements for learning share beyond that. */
const LEARNING = [
  /\/src\/elements\/learning\/[^/]+\.ts$/,
  /\/src\/(?:content|foundations|locales)\//,
];

const stopOnWarning = (warning) => {
  throw new Error(warning.message);
};

/** Files of ours are only ever read by each other. */
const tight = { generatedCode: 'es2015', freeze: false, externalLiveBindings: false };

const loaded = {
  input: { ...entries, 'cms-safe': cmsSafe },
  // Nobody imports from these files, so an element and what it fetches later may share without a third.
  preserveEntrySignatures: false,
  onwarn: stopOnWarning,
  plugins: [
    ...minified({ module: true }),
    checkedImports(
      (name) => FIRST.includes(name),
      (files) => {
        loaderData.files = files;
      },
    ),
  ],
  output: {
    ...tight,
    dir: join(dist, 'loaded'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    onlyExplicitManualChunks: true,
    manualChunks: sharedFiles([
      { name: 'shared', by: [entries['content-gate']], wanted: SHARED },
      { name: 'page-and-packs', by: [entries['reframe-panel']], wanted: BOTH },
      { name: 'page-and-packs', by: [entries['reader-settings']], wanted: CHOSEN },
      { name: 'page-and-packs', by: [], wanted: CHECKS },
      { name: 'learning', by: [], wanted: LINES },
      { name: 'parts', by: [entries['reframe-panel']], wanted: PARTS },
      { name: 'learning', by: learning, wanted: LEARNING },
    ]),
  },
};

const loader = {
  input: join(root, 'src/embed/loader/loader.ts'),
  onwarn: stopOnWarning,
  plugins: [virtualData('virtual:hearten-files', () => loaderData), ...minified({ module: true })],
  output: { ...tight, file: join(dist, 'hearten.js'), format: 'es' },
};

/** An element's own file puts that element in place, and no other: those may not be on the page. */
const singleEntry = (name) =>
  `export * from ${JSON.stringify(entries[name])};` +
  (Object.hasOwn(forms, name)
    ? `import { cmsSafe } from ${JSON.stringify(cmsSafe)}; cmsSafe(document, ${JSON.stringify(name)});`
    : '');

const single = all.map(({ name }) => ({
  input: `virtual:${name}`,
  onwarn: stopOnWarning,
  plugins: [
    virtualEntry(`virtual:${name}`, singleEntry(name)),
    ...minified({ module: true }),
    importsAtOnce(),
  ],
  output: { ...tight, file: join(dist, `elements/${name}.js`), format: 'es' },
}));

const classicScripts = {
  'hearten.frame.js': 'src/embed/frame/frame.ts',
  'hearten.height.js': 'src/embed/frame/fit-height.ts',
  'hearten.leave.js': 'src/embed/frame/leave-with-frame.ts',
  'hearten.all.js': 'src/embed/all.ts',
  'hearten.wording.js': 'src/embed/wording/wording-script.ts',
};

const classic = Object.entries(classicScripts).map(([file, input]) => ({
  input: join(root, input),
  onwarn: stopOnWarning,
  plugins: [
    ...(file === 'hearten.all.js' ? [apart(wording)] : []),
    ...minified({ module: false, toplevel: false }),
    importsAtOnce(),
    checkNotices(packages),
  ],
  output: { ...tight, file: join(dist, file), format: 'iife' },
}));

const npm = {
  input: [...Object.values(entries), join(root, 'src/embed/server/server.ts'), wording],
  onwarn: stopOnWarning,
  external: [/^lit(\/|$)/, /^@lit\//, /^valibot(\/|$)/],
  // A module keeps all it exports: what is left out here would still be promised by its types.
  treeshake: false,
  plugins: [typescriptNames(), compile()],
  output: {
    dir: join(dist, 'npm'),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: join(root, 'src'),
    entryFileNames: '[name].js',
  },
};

const command = {
  input: join(root, 'src/command/hearten.mjs'),
  onwarn: stopOnWarning,
  // The package itself, which stands round the command wherever it is run.
  external: [/^node:/, 'hearten/wording'],
  plugins: [
    nodeResolve({ exportConditions: ['node', 'production'] }),
    listPackages((name) => packages.add(name)),
    checkNotices(packages),
  ],
  output: { file: join(dist, 'command/hearten.js'), format: 'es' },
};

export default [loaded, loader, ...single, ...classic, npm, command];
