/**
 * Imports point one way (ARCHITECTURE.md):
 *   embed → elements → content, wording, reader, page, context, locales → foundations → lit
 */
const MIDDLE = '^src/(content|wording|reader|page|context|locales)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'What two modules need of each other belongs into a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'foundations-stand-alone',
      severity: 'error',
      from: { path: '^src/foundations/' },
      to: { path: '^src/', pathNot: '^src/foundations/' },
    },
    {
      name: 'middle-rooms-know-no-elements',
      severity: 'error',
      from: { path: MIDDLE },
      to: { path: '^src/(elements|embed)/' },
    },
    {
      name: 'elements-know-no-embedding',
      severity: 'error',
      from: { path: '^src/elements/' },
      to: { path: '^src/embed/' },
    },
    {
      name: 'groups-keep-apart',
      comment: 'Elements of different groups meet through the page registry.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/([^/]+)/', pathNot: '^src/elements/$1/' },
    },
    {
      name: 'command-is-a-user',
      comment: 'It asks the package as anybody does who has installed it.',
      severity: 'error',
      from: { path: '^src/command/' },
      to: { path: '^src/', pathNot: '^src/command/' },
    },
    {
      name: 'loader-stands-alone',
      comment: 'Its hashes of the other files would otherwise depend on themselves.',
      severity: 'error',
      from: { path: '^src/embed/loader/' },
      to: { pathNot: '^(?:virtual:|src/embed/loader/)' },
    },
    {
      name: 'only-named-packages',
      comment: 'A new dependency is weighed first, then named here.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/command/' },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
        ],
        pathNot: '(^|/)node_modules/(lit|lit-html|lit-element|@lit|valibot)/',
      },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/command/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { path: '^src/' },
      // What the command has of the package itself, it has from dist/, where it will be.
      to: { couldNotResolve: true, pathNot: '^(?:virtual:|hearten/)' },
    },
    {
      name: 'source-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|stories|tools)/' },
    },
    {
      name: 'no-drawers',
      comment: 'A file is named for what it does.',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common|misc)(/|\\.[^/]+$)', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // A type that names the class it is about makes no cycle when it runs.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};
