import path from 'node:path';
import { defineConfig, type DummyRuleMap } from 'oxlint';
import * as bans from './tests/arch/bans';

const shipped = ['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'utils/**/*.{ts,tsx}'];
const tests = ['**/*.test.{ts,tsx}', 'utils/testing/**', 'tests/**', 'sandbox/**', 'bench/**', 'fuzz/**', 'faults/**', 'switches/**', 'package/**'];
const defaultExporters = [
  'entrypoints/*.ts',
  'entrypoints/*/{index,main}.{ts,tsx}',
  '*.config.ts',
  'tests/reporters/*.ts',
  'tests/arch/lintPlugin.ts',
];
const statelessWorker = ['entrypoints/background/**', 'utils/browser/**'];

function noGlobals(...lists: (readonly bans.GlobalBan[])[]): DummyRuleMap {
  return { 'no-restricted-globals': ['error', ...lists.flat()] };
}

function noShapes(...lists: (readonly bans.ShapeBan[])[]): DummyRuleMap {
  return { 'yobirin/banned-shape': ['error', ...lists.flat()] };
}

function allOf(plugin: string, names: string): DummyRuleMap {
  return Object.fromEntries(names.split(' ').map((name) => [`${plugin}/${name}`, 'error']));
}

export default defineConfig({
  ignorePatterns: ['**/*.{js,mjs,cjs}'],
  plugins: ['typescript', 'react', 'import'],
  jsPlugins: [path.join(import.meta.dirname, 'tests/arch/lintPlugin.ts')],
  categories: { correctness: 'off' },
  options: { typeAware: true, denyWarnings: true, respectEslintDisableDirectives: false },
  rules: {
    'yobirin/import-wall': 'error',
    ...noShapes(bans.barrelShapes, bans.defaultExportShapes),
    'import/no-cycle': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-alert': 'error',
    'no-console': 'error',
    'no-var': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'eslint-disable', 'oxlint-disable'], location: 'anywhere' }],
    'object-shorthand': 'error',
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    ...allOf(
      'typescript',
      'ban-ts-comment consistent-type-imports no-array-constructor no-duplicate-enum-values no-dynamic-delete no-empty-object-type no-explicit-any no-extra-non-null-assertion no-extraneous-class no-import-type-side-effects no-misused-new no-namespace no-non-null-asserted-nullish-coalescing no-non-null-asserted-optional-chain no-non-null-assertion no-require-imports no-this-alias no-unnecessary-type-constraint no-unsafe-declaration-merging no-unsafe-function-type no-unused-expressions no-useless-constructor no-wrapper-object-types prefer-as-const prefer-literal-enum-member prefer-namespace-keyword triple-slash-reference unified-signatures',
    ),
    // These need the types.
    ...allOf(
      'typescript',
      'await-thenable no-array-delete no-base-to-string no-deprecated no-duplicate-type-constituents no-floating-promises no-for-in-array no-generated-empty-object-type no-implied-eval no-meaningless-void-operator no-misused-promises no-mixed-enums no-redundant-type-constituents no-unnecessary-boolean-literal-compare no-unnecessary-condition no-unnecessary-template-expression no-unnecessary-type-arguments no-unnecessary-type-assertion no-unnecessary-type-conversion no-unnecessary-type-parameters no-unsafe-argument no-unsafe-assignment no-unsafe-call no-unsafe-enum-assignment no-unsafe-enum-comparison no-unsafe-member-access no-unsafe-return no-unsafe-unary-minus no-useless-default-assignment only-throw-error prefer-promise-reject-errors prefer-reduce-type-parameter prefer-return-this-type related-getter-setter-pairs restrict-plus-operands return-await unbound-method use-unknown-in-catch-callback-variable',
    ),
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    // Text is spread into code points where the first letter of a name is wanted.
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  },
  overrides: [
    {
      files: ['**/*.tsx', '**/use*.ts'],
      rules: allOf(
        'react',
        'error-boundaries exhaustive-deps globals immutability preserve-manual-memoization purity refs rules-of-hooks set-state-in-effect set-state-in-render static-components unsupported-syntax use-memo',
      ),
    },

    // What ships: no Node, no global `browser`, no markup from strings, requests and storage only in their layers.
    {
      files: shipped,
      excludeFiles: tests,
      rules: {
        ...noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.databaseGlobals, bans.networkGlobals),
        ...noShapes(bans.barrelShapes, bans.defaultExportShapes, bans.shippedShapes),
      },
    },
    { files: ['utils/storage/**'], excludeFiles: tests, rules: noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.networkGlobals) },
    { files: ['utils/site/**'], excludeFiles: tests, rules: noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.databaseGlobals) },
    // The tap listens to the page's own requests, and the worker hands the real fetch to utils/site: both have to name it.
    {
      files: ['entrypoints/tap.content.ts', 'entrypoints/background/**'],
      excludeFiles: tests,
      rules: noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.databaseGlobals),
    },
    {
      files: ['utils/i18n/**'],
      excludeFiles: tests,
      rules: noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.databaseGlobals, bans.networkGlobals, bans.pageGlobals),
    },
    {
      files: ['utils/domain/**', 'utils/app/**'],
      excludeFiles: tests,
      rules: {
        ...noGlobals(
          bans.nodeGlobals,
          bans.extensionGlobals,
          bans.databaseGlobals,
          bans.networkGlobals,
          bans.pageGlobals,
          bans.timeGlobals,
          bans.chanceGlobals,
        ),
        ...noShapes(bans.barrelShapes, bans.defaultExportShapes, bans.shippedShapes, bans.clockShapes),
        'no-restricted-properties': ['error', ...bans.clockProperties],
      },
    },
    {
      files: statelessWorker,
      excludeFiles: tests,
      rules: noShapes(bans.barrelShapes, bans.defaultExportShapes, bans.shippedShapes, bans.workerStateShapes),
    },
    { files: ['entrypoints/background/index.ts'], rules: noShapes(bans.barrelShapes, bans.shippedShapes, bans.workerStateShapes) },
    { files: defaultExporters, excludeFiles: ['entrypoints/background/**'], rules: noShapes(bans.barrelShapes, bans.shippedShapes) },

    // Tests, the stand-in and measurements run in Node and reach into anything.
    { files: tests, rules: { 'typescript/unbound-method': 'off' } },
    { files: ['sandbox/**', 'bench/**', 'fuzz/**', 'faults/**', 'switches/**', 'package/**'], rules: { 'no-console': 'off' } },
  ],
});
