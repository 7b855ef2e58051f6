import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import * as bans from './tests/arch/bans';
import { importWall } from './tests/arch/importWall';

const shipped = ['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'utils/**/*.{ts,tsx}'];
const tests = ['**/*.test.{ts,tsx}', 'utils/testing/**', 'tests/**', 'sandbox/**', 'bench/**', 'fuzz/**', 'faults/**', 'switches/**', 'package/**'];
const defaultExporters = ['entrypoints/*.ts', 'entrypoints/*/{index,main}.{ts,tsx}', '*.config.ts', 'tests/reporters/*.ts'];
const statelessWorker = ['entrypoints/background/**', 'utils/browser/**'];

type Banning<Rule extends string, Ban> = Record<Rule, ['error', ...Ban[]]>;

function noGlobals(...lists: (readonly bans.GlobalBan[])[]): Banning<'no-restricted-globals', bans.GlobalBan> {
  return { 'no-restricted-globals': ['error', ...lists.flat()] };
}

function noShapes(...lists: (readonly bans.ShapeBan[])[]): Banning<'no-restricted-syntax', bans.ShapeBan> {
  return { 'no-restricted-syntax': ['error', ...lists.flat()] };
}

export default defineConfig(
  { ignores: ['.output/', '.wxt/', '.sandbox/', 'node_modules/', 'screenshots/', 'test-results/', '**/*.{js,mjs,cjs}'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { yobirin: { rules: { 'import-wall': importWall } } },
    rules: {
      'yobirin/import-wall': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-alert': 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'eslint-disable'], location: 'anywhere' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      ...noShapes(bans.barrelShapes, bans.defaultExportShapes),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Text is spread into code points where the first letter of a name is wanted.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Arrow functions that hand on a void call, and `void promise`, say plainly what they mean.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The names of messages are types with methods; `void` in their answers is the contract.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // An async function without await is how a port that may wait is faked or answered at once.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.tsx', '**/use*.ts'], extends: [reactHooks.configs.flat.recommended], rules: { 'react-hooks/incompatible-library': 'off' } }, // No React Compiler here to be incompatible with.

  // What ships: no Node, no global `browser`, no markup from strings, requests and storage only in their layers.
  {
    files: shipped,
    ignores: tests,
    rules: {
      ...noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.databaseGlobals, bans.networkGlobals),
      ...noShapes(bans.barrelShapes, bans.defaultExportShapes, bans.shippedShapes),
    },
  },
  { files: ['utils/storage/**'], ignores: tests, rules: noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.networkGlobals) },
  { files: ['utils/site/**'], ignores: tests, rules: noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.databaseGlobals) },
  // The tap listens to the page's own requests, and the worker hands the real fetch to utils/site: both have to name it.
  {
    files: ['entrypoints/tap.content.ts', 'entrypoints/background/**'],
    ignores: tests,
    rules: noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.databaseGlobals),
  },
  {
    files: ['utils/i18n/**'],
    ignores: tests,
    rules: noGlobals(bans.nodeGlobals, bans.extensionGlobals, bans.databaseGlobals, bans.networkGlobals, bans.pageGlobals),
  },
  {
    files: ['utils/domain/**', 'utils/app/**'],
    ignores: tests,
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
    ignores: tests,
    rules: noShapes(bans.barrelShapes, bans.defaultExportShapes, bans.shippedShapes, bans.workerStateShapes),
  },
  { files: ['entrypoints/background/index.ts'], rules: noShapes(bans.barrelShapes, bans.shippedShapes, bans.workerStateShapes) },
  { files: defaultExporters, ignores: ['entrypoints/background/**'], rules: noShapes(bans.barrelShapes, bans.shippedShapes) },

  // Tests, the stand-in and measurements run in Node and reach into anything.
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  { files: ['sandbox/**', 'bench/**', 'fuzz/**', 'faults/**', 'switches/**', 'package/**'], rules: { 'no-console': 'off' } },
);
