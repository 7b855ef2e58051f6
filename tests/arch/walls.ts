/**
 * Who may import whom: docs/architecture.md as a table. A folder that stands in no row is free (tests, sandbox, bench, config files);
 * a test file beside its source is free too, since nothing of it is shipped.
 */
export interface Wall {
  /** Path from the project's root: a folder ends with `/`, anything else is the beginning of file names. The longest match decides. */
  readonly from: string;
  /** What it may import, in the same notation. Its own layer, or its own entrypoint, is always allowed. */
  readonly may: readonly string[];
  /** What it may import as types only: nothing of these reaches the bundle. */
  readonly mayTypes?: readonly string[];
  /** What only hooks (`use*.ts`, `use*.tsx`) may import besides. */
  readonly hooksMay?: readonly string[];
  /** npm packages: a name with all of its subpaths, or one subpath. */
  readonly packages: readonly string[];
  /** npm packages for hooks only. */
  readonly hookPackages?: readonly string[];
}

const contentScript = {
  may: ['utils/domain/', 'utils/site/', 'utils/browser/messaging/client'],
  mayTypes: ['utils/browser/messaging/'],
  packages: ['wxt', 'webextension-polyfill'],
} as const;

const page = {
  may: [
    'components/',
    'utils/domain/',
    'utils/app/',
    'utils/calendar/',
    'utils/site/csv/',
    'utils/files/',
    'utils/storage/',
    'utils/browser/',
    'utils/i18n/',
  ],
  packages: ['wxt', 'react', 'react-dom', 'react-error-boundary', 'dexie-react-hooks'],
} as const;

const walls: readonly Wall[] = [
  { from: 'utils/domain/', may: [], packages: [] },
  { from: 'utils/app/', may: ['utils/domain/'], packages: [] },
  { from: 'utils/marks/', may: ['utils/domain/'], packages: [] },
  { from: 'utils/calendar/', may: ['utils/domain/'], packages: ['japanese-holidays'] },
  { from: 'utils/i18n/', may: ['utils/domain/'], mayTypes: ['utils/app/'], packages: [] },
  { from: 'utils/site/', may: ['utils/domain/'], packages: ['select-dom', 'valibot'] },
  // Reading an export starts from its cells; nothing of this folder knows bytes or addresses.
  { from: 'utils/site/csv/', may: ['utils/domain/', 'utils/files/parseTable'], packages: [] },
  { from: 'utils/files/', may: ['utils/domain/'], packages: ['papaparse', 'write-excel-file', 'fflate', 'uqr'] },
  {
    from: 'utils/storage/',
    may: ['utils/domain/'],
    mayTypes: ['utils/app/ports', 'utils/app/figures/ports', 'utils/app/checks/ports', 'utils/app/readiness/ports', 'utils/app/invitations/ports'],
    packages: ['dexie', 'wxt/utils/storage', 'valibot'],
  },
  { from: 'utils/browser/', may: ['utils/domain/'], mayTypes: ['utils/app/ports'], packages: ['wxt/browser', '@webext-core/messaging', 'valibot'] },
  {
    from: 'components/',
    may: [
      'utils/domain/',
      'utils/app/',
      'utils/files/',
      'utils/i18n/',
      'utils/marks/',
      'utils/storage/settings',
      'utils/storage/figuresView',
      'utils/storage/checkRules',
      'utils/browser/messaging/client',
      'utils/browser/messaging/askWithin',
    ],
    mayTypes: ['utils/storage/queries/', 'utils/browser/messaging/'],
    hooksMay: [
      'utils/storage/queries/',
      'utils/storage/stores/figures',
      'utils/storage/stores/checks',
      'utils/storage/stores/readiness',
      'utils/storage/stores/invitations',
      'utils/calendar/',
      'utils/storage/planDrafts',
      'utils/storage/storageTrouble',
      'utils/site/csv/',
      'utils/browser/permissions',
      'utils/browser/sidePanel',
      'utils/storage/managerTabs',
      'utils/browser/extensionVersion',
    ],
    packages: ['react', 'react-dom', 'react-error-boundary', '@tanstack/react-virtual', 'uplot'],
    hookPackages: ['dexie-react-hooks'],
  },
  // The tap lives in LINE's own JavaScript world: nothing of ours belongs there but this one file.
  { from: 'entrypoints/tap.content', may: [], packages: ['wxt/utils/define-content-script'] },
  {
    from: 'entrypoints/chat.content',
    ...contentScript,
    may: [...contentScript.may, 'utils/marks/', 'utils/i18n/shelf', 'utils/i18n/stateWords', 'utils/i18n/format'],
  },
  { from: 'entrypoints/manager.content', ...contentScript, may: [...contentScript.may, 'utils/i18n/strip', 'utils/i18n/joinHint'] },
  {
    from: 'entrypoints/background/',
    may: ['utils/domain/', 'utils/app/', 'utils/calendar/', 'utils/site/', 'utils/files/', 'utils/storage/', 'utils/browser/', 'utils/i18n/'],
    packages: ['wxt', 'webextension-polyfill'],
  },
  { from: 'entrypoints/', ...page },
  // A new folder in utils/ is a new layer: it gets a row of its own before it may import anything.
  { from: 'utils/', may: [], packages: [] },
];

/** The row that holds for a file; null = free. Paths from the project's root, with `/`. */
function wallFor(file: string): Wall | null {
  if (/\.test\.tsx?$/.test(file) || file.startsWith('utils/testing/')) return null;
  const rows = walls.filter((wall) => file.startsWith(wall.from));
  return rows.sort((a, b) => b.from.length - a.from.length)[0] ?? null;
}

/** An import as a wall sees it: a file of ours (path from the root, no extension needed) or an npm package's specifier. */
export interface Crossing {
  readonly file: string;
  readonly target: { readonly file: string } | { readonly package: string };
  readonly typeOnly: boolean;
}

/** True when the table lets the import through. Types of npm packages count like values: they tie a layer to the package just as much. */
export function isAllowed({ file, target, typeOnly }: Crossing): boolean {
  const wall = wallFor(file);
  if (wall === null) return true;
  const isHook = /\/use[A-Z]\w*\.tsx?$/.test(file);
  if ('package' in target) {
    const packages = [...wall.packages, ...(isHook ? (wall.hookPackages ?? []) : [])];
    return packages.some((name) => target.package === name || target.package.startsWith(`${name}/`));
  }
  const places = [homeOf(file), ...wall.may, ...(typeOnly ? (wall.mayTypes ?? []) : []), ...(isHook ? (wall.hooksMay ?? []) : [])];
  return places.some((place) => target.file.startsWith(place));
}

/** The layer or the entrypoint a file belongs to. */
function homeOf(file: string): string {
  return file.startsWith('components/') ? 'components/' : file.split('/').slice(0, 2).join('/');
}
