import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import house from './tools/eslint/house-rules.mjs';

const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/]';

const bannedSyntax = [
  {
    selector: `${TEMPLATE} TemplateElement[value.raw=/\\sstyle=(?!$)/]`,
    message: 'A strict policy refuses style attributes: use a class or styleMap.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text is text, never markup: use a template or text nodes.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    message: 'Text is text, never markup: use a template or text nodes.',
  },
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'Type the boundary once, with a check, instead of silencing the compiler.',
  },
];

/** What the bundled Lit has no code for (tools/rollup/quiet-lit.mjs). */
const cutFromLit = [
  {
    selector:
      'PropertyDefinition[key.name="properties"] Property[key.name="type"][value.name=/^(?:Object|Array)$/]',
    message:
      'Data that is no text is a property with `attribute: false`, not JSON in an attribute.',
  },
  {
    selector: 'PropertyDefinition[key.name="properties"] Property[key.name="reflect"]',
    message:
      'An attribute is what its author wrote; what has become of it is nobody’s to read there.',
  },
  {
    selector:
      'PropertyDefinition[key.name="properties"] Property[key.name=/^(?:converter|hasChanged|state|noAccessor)$/]',
    message: 'The bundled Lit has no code for this (tools/rollup/quiet-lit.mjs).',
  },
  {
    selector:
      'MethodDefinition[key.name=/^(?:shouldUpdate|scheduleUpdate|getUpdateComplete|firstUpdated)$/]',
    message: 'The bundled Lit does not call this (tools/rollup/quiet-lit.mjs).',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] > TemplateLiteral[expressions.length>0]',
    message: 'The bundled Lit takes a sheet as one piece of text (tools/rollup/quiet-lit.mjs).',
  },
  {
    selector: `${TEMPLATE} TemplateElement[tail=false][value.raw=/(?:<!--|<\\u002f?$|<(?:textarea|title|style|script)\\b[^>]*>[^<]*$)/]`,
    message:
      'The bundled Lit fills in no values here (tools/rollup/quiet-lit.mjs): bind a property.',
  },
];

const bannedImports = {
  paths: [
    {
      name: 'lit',
      importNames: ['svg', 'mathml', 'render', 'noChange'],
      message:
        'The bundled Lit has none of these (tools/rollup/quiet-lit.mjs): write <svg> whole, and let elements render.',
    },
  ],
  patterns: [
    {
      group: ['**/directives/unsafe-*'],
      message: 'Text is text, never markup: use a template or text nodes.',
    },
    {
      group: ['lit/directive*', 'lit/async-directive*', 'lit/decorators*', 'lit/static-html*'],
      message:
        'The bundled Lit knows plain values, arrays and templates (tools/rollup/quiet-lit.mjs).',
    },
  ],
};

/** The manifest and its readers do not see an event that an arrow function in a field dispatches. */
const arrowDispatch = {
  selector:
    'PropertyDefinition > ArrowFunctionExpression CallExpression[callee.property.name="dispatchEvent"]',
  message: 'Dispatch events from methods.',
};

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'node_modules/'] },
  // Apps and types of other people's frameworks, which are not installed here; the apps check them.
  { ignores: ['test/consumers/*/', 'tools/editor/frameworks/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { wc: { elementBaseClasses: ['LitElement', 'HeartenElement'] } },
    plugins: { house },
    rules: {
      'house/no-drawers': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['test/**/*.ts'],
    // A test that meets nothing where it looks for something has failed, and says where.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice'], a11y.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax, ...cutFromLit],
      'no-restricted-imports': ['error', bannedImports],
      // Templates here make small, unkeyed lists, and properties are declared without decorators.
      'lit/no-template-map': 'off',
      'lit/prefer-query-decorators': 'off',
      // A list of choices needs to say which one was pressed.
      'lit/no-template-arrow': 'off',
      // The types say that Lit has these callbacks.
      'wc/guard-super-call': 'off',
      // Safari takes the list out of a list without bullets, unless it is said again.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'house/no-template-text': 'error',
      'house/no-default-true': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  // Content is as long as it is.
  { files: ['src/*/shipped/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/elements/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, arrowDispatch, ...cutFromLit] },
  },
  // The two places that speak to a developer.
  { files: ['src/foundations/warn.ts', 'src/embed/loader/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true` is a statement that does something.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests put `console.warn` and its like aside and back.
      '@typescript-eslint/unbound-method': 'off',
      // In a table of checks all have one shape, whether they wait or not.
      '@typescript-eslint/require-await': 'off',
      // A plugin of chai types `equal` as if it might wait; `accessible()` really has to be awaited.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['Equal', 'equal'], package: 'chai' },
            { from: 'package', name: ['Equal', 'equal'], package: '@types/chai' },
          ],
        },
      ],
    },
  },
);
