import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Every wall is rung once: a snippet that breaks it must be refused by exactly that rule; its honest twin must pass. The snippets stand in
 * an empty copy of the tree. Rules that need types are off, because there is nothing there that has some.
 */
const root = path.resolve(import.meta.dirname, '../..');
const resolve = createRequire(import.meta.url).resolve;

const wall = 'yobirin(import-wall)';
const cycle = 'import(no-cycle)';
const globalBan = 'eslint(no-restricted-globals)';
const propertyBan = 'eslint(no-restricted-properties)';
const shapeBan = 'yobirin(banned-shape)';

const refused: readonly [file: string, code: string, rule: string][] = [
  // domain: pure
  ['utils/domain/groups/x.ts', "import { db } from '../../storage/db';", wall],
  ['utils/domain/groups/x.ts', "import type { Clock } from '../../app/ports';", wall],
  ['utils/domain/groups/x.ts', "import * as v from 'valibot';", wall],
  ['utils/domain/groups/x.ts', "import { readFileSync } from 'node:fs';", wall],
  ['utils/domain/groups/x.ts', 'export const title = document.title;', globalBan],
  ['utils/domain/groups/x.ts', 'export const width = window.innerWidth;', globalBan],
  ['utils/domain/groups/x.ts', "export const open = () => indexedDB.open('x');", globalBan],
  ['utils/domain/groups/x.ts', 'export const id = browser.runtime.id;', globalBan],
  ['utils/domain/groups/x.ts', 'export const id = chrome.runtime.id;', globalBan],
  ['utils/domain/groups/x.ts', "export const get = () => fetch('/x');", globalBan],
  ['utils/domain/groups/x.ts', 'export const later = () => setTimeout(() => null, 1);', globalBan],
  ['utils/domain/groups/x.ts', 'export const id = () => crypto.randomUUID();', globalBan],
  ['utils/domain/groups/x.ts', 'export const at = () => Date.now();', propertyBan],
  ['utils/domain/groups/x.ts', 'export const at = () => Math.random();', propertyBan],
  ['utils/domain/groups/x.ts', 'export const at = () => Temporal.Now.instant();', propertyBan],
  ['utils/domain/groups/x.ts', 'export const at = () => new Date();', shapeBan],
  // app: domain and its own ports
  ['utils/app/x.ts', "import { readSettings } from '../storage/settings';", wall],
  ['utils/app/x.ts', "import { showBadge } from '../browser/badge';", wall],
  ['utils/app/x.ts', 'export const at = () => Date.now();', propertyBan],
  // site, files, i18n
  ['utils/site/chat/x.ts', "import { db } from '../../storage/db';", wall],
  ['utils/site/chat/x.ts', "import { browser } from 'wxt/browser';", wall],
  ['utils/site/chat/x.ts', 'export const id = chrome.runtime.id;', globalBan],
  ['utils/site/chat/x.ts', 'export const id = browser.runtime.id;', globalBan],
  ['utils/site/chat/x.ts', "export const open = () => indexedDB.open('x');", globalBan],
  ['utils/site/chat/x.ts', "export const send = () => fetch('/x', { method: 'POST' });", shapeBan],
  ['utils/files/x.ts', "import { db } from '../storage/db';", wall],
  ['utils/i18n/x.ts', "import { useWords } from '../../components/language/LanguageProvider';", wall],
  // storage and browser know the use cases by their ports only
  ['utils/storage/x.ts', "import { recordReading } from '../app/recordReading';", wall],
  ['utils/storage/x.ts', "import { ports } from '../app/ports';", wall],
  ['utils/storage/x.ts', "import { showBadge } from '../browser/badge';", wall],
  ['utils/browser/x.ts', "import Dexie from 'dexie';", wall],
  ['utils/browser/x.ts', "import { db } from '../storage/db';", wall],
  ['utils/browser/x.ts', 'let last = 0; export const next = () => (last += 1);', shapeBan],
  ['utils/browser/x.ts', 'export const seen = new Map<string, number>();', shapeBan],
  ['utils/new/x.ts', "import { db } from '../storage/db';", wall],
  // components
  ['components/groups/x.tsx', "import Dexie from 'dexie';", wall],
  ['components/groups/useGroups.ts', "import { db } from '../../utils/storage/db';", wall],
  ['components/groups/x.tsx', "import { readInbox } from '../../utils/storage/queries/readInbox';", wall],
  ['components/groups/x.tsx', "import { useLiveQuery } from 'dexie-react-hooks';", wall],
  ['components/groups/x.tsx', "import { parseList } from '../../utils/site/chat/listResponse';", wall],
  ['components/groups/x.tsx', "import { serve } from '../../utils/browser/messaging/server';", wall],
  ['components/groups/x.tsx', "import { App } from '../../entrypoints/popup/App';", wall],
  ['components/groups/x.tsx', 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;', shapeBan],
  ['components/groups/x.tsx', 'export default function GroupList() { return null; }', shapeBan],
  // content scripts
  ['entrypoints/chat.content/x.ts', "import Dexie from 'dexie';", wall],
  ['entrypoints/chat.content/x.ts', "export const load = () => import('dexie');", wall],
  ['entrypoints/chat.content/x.ts', "import { useState } from 'react';", wall],
  ['entrypoints/chat.content/x.ts', "import { readSettings } from '../../utils/storage/settings';", wall],
  ['entrypoints/chat.content/x.ts', "import type { Clock } from '../../utils/app/ports';", wall],
  ['entrypoints/chat.content/x.ts', "export const clear = (list: Element) => { list.innerHTML = ''; };", shapeBan],
  ['entrypoints/chat.content/x.ts', "export const get = () => fetch('/x');", globalBan],
  ['entrypoints/tap.content.ts', "import { toInstant } from '../utils/domain/ids';", wall],
  ['entrypoints/tap.content.ts', 'export const id = chrome.runtime.id;', globalBan],
  // worker
  ['entrypoints/background/x.ts', "import { useState } from 'react';", wall],
  ['entrypoints/background/x.ts', "import Dexie from 'dexie';", wall],
  ['entrypoints/background/x.ts', "import { Button } from '../../components/primitives/Button';", wall],
  ['entrypoints/background/x.ts', "export const send = () => fetch('/x', { method: 'PUT' });", shapeBan],
  ['entrypoints/background/x.ts', "export const open = () => indexedDB.open('x');", globalBan],
  ['entrypoints/background/x.ts', 'let count = 0; export const next = () => (count += 1);', shapeBan],
  ['entrypoints/background/index.ts', 'export let count = 0; export const next = () => (count += 1);', shapeBan],
  ['entrypoints/background/index.ts', 'const seen: string[] = []; export const note = (name: string) => seen.push(name);', shapeBan],
  // pages
  ['entrypoints/popup/x.tsx', "import { handlers } from '../background/handlers';", wall],
  ['entrypoints/popup/x.tsx', "import { buildGroup } from '../../utils/testing/buildGroup';", wall],
  ['entrypoints/popup/x.tsx', 'export default function App() { return null; }', shapeBan],
  // everywhere
  ['utils/files/x.ts', "export { decodeText } from './decodeText';", shapeBan],
  ['utils/files/x.ts', "export * from './decodeText';", shapeBan],
  ['utils/files/hen.ts', "import { egg } from './egg';\nexport const hen = () => egg;", cycle],
  ['utils/files/egg.ts', "import { hen } from './hen';\nexport const egg = () => hen;", cycle],
  ['utils/files/x.ts', 'export const options = { worker: true };', shapeBan],
  ['utils/files/x.ts', 'export const home = process.env;', globalBan],
  ['utils/files/x.ts', "console.log('x');", 'eslint(no-console)'],
  ['utils/files/x.ts', 'export const x = (value: any) => value;', 'typescript(no-explicit-any)'],
  ['utils/files/x.ts', 'export const x = (value: string | null) => value!;', 'typescript(no-non-null-assertion)'],
  ['utils/files/x.ts', '// @ts-expect-error\nexport const x: string = 1;', 'typescript(ban-ts-comment)'],
  ['utils/files/x.ts', '// TODO later\nexport const x = 1;', 'eslint(no-warning-comments)'],
];

const accepted: readonly [file: string, code: string][] = [
  ['utils/domain/groups/x.ts', "import type { Instant } from '../ids';\nexport const day = (at: Instant) => new Date(at);"],
  [
    'utils/app/x.ts',
    "import { foldGroup } from '../domain/groups/foldGroup';\nimport type { Clock } from './ports';\nexport const x = (clock: Clock) => foldGroup(clock);",
  ],
  ['utils/site/chat/x.ts', "import * as v from 'valibot';\nexport const get = () => fetch('/x', { method: 'GET' }).then(() => v);"],
  [
    'utils/storage/x.ts',
    "import Dexie from 'dexie';\nimport type { Clock } from '../app/ports';\nexport const x = (clock: Clock) => [clock, Dexie];",
  ],
  ['utils/storage/x.test.ts', "import { recordReading } from '../app/recordReading';\nexport const at = () => [recordReading, Date.now()];"],
  ['utils/browser/x.ts', "import { browser } from 'wxt/browser';\nexport const url = () => browser.runtime.getURL('/popup.html');"],
  [
    'components/groups/useGroups.ts',
    "import { useLiveQuery } from 'dexie-react-hooks';\nimport { readInbox } from '../../utils/storage/queries/readInbox';\nexport const useGroups = () => useLiveQuery(readInbox);",
  ],
  [
    'components/groups/x.tsx',
    "import type { InboxGroup } from '../../utils/storage/queries/readInbox';\nimport { sendMessage } from '../../utils/browser/messaging/client';\nexport const x = (group: InboxGroup) => sendMessage(group);",
  ],
  [
    'entrypoints/chat.content/index.ts',
    "import { defineContentScript } from 'wxt/utils/define-content-script';\nimport { sendMessage } from '../../utils/browser/messaging/client';\nimport { watch } from './features';\nexport default defineContentScript({ matches: [], main: () => watch(sendMessage) });",
  ],
  [
    'entrypoints/tap.content.ts',
    "import { defineContentScript } from 'wxt/utils/define-content-script';\nexport default defineContentScript({ matches: [], main: () => XMLHttpRequest.name });",
  ],
  [
    'entrypoints/background/index.ts',
    "import { defineBackground } from 'wxt/utils/define-background';\nimport { db } from '../../utils/storage/db';\nconst names = new Set(['x']);\nexport default defineBackground(() => { names.has(db.name); });",
  ],
  ['entrypoints/popup/x.tsx', "import { GroupList } from '../../components/groups/GroupList';\nexport const App = () => <GroupList />;"],
  ['utils/files/tree.ts', "import type { Seed } from './seed';\nexport const tree = (seed: Seed) => seed;"],
  ['utils/files/seed.ts', "import type { tree } from './tree';\nexport type Seed = Parameters<typeof tree>;"],
  ['sandbox/x.ts', "import { readFileSync } from 'node:fs';\nconsole.log(readFileSync('x'), Date.now());"],
];

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

/** Rules that each file of the tree breaks, one entry per place. */
async function lintTree(tree: string): Promise<Map<string, string[]>> {
  const command = ['--import', pathToFileURL(resolve('tsx')).href, path.join(path.dirname(resolve('oxlint/package.json')), 'bin/oxlint')];
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, [...command, '--format', 'json'], { cwd: tree }, (_, stdout, stderr) => done(stdout === '' ? stderr : stdout));
  });
  const broken = new Map<string, string[]>();
  for (const { code, filename } of (JSON.parse(output) as Report).diagnostics) broken.set(filename, [...(broken.get(filename) ?? []), code]);
  return broken;
}

/** Every `x` gets a number; files that still share a name stand in trees of their own. */
async function lintSnippets(folder: string, snippets: readonly (readonly [file: string, code: string, ...rest: unknown[]])[]): Promise<string[][]> {
  const names = snippets.map(([file], index) => file.replace('/x.', `/x${index}.`));
  const places = names.map((file, index) => path.join(String(names.slice(0, index).filter((before) => before === file).length), file));
  const trees = new Set(places.map((place) => place.split(path.sep)[0] ?? ''));
  places.forEach((place, index) => write(path.join(folder, place), snippets[index]?.[1] ?? ''));
  const found = new Map<string, string[]>();
  for (const tree of trees) {
    write(
      path.join(folder, tree, 'oxlint.config.ts'),
      `import config from '${pathToFileURL(path.join(root, 'oxlint.config.ts')).href}';
export default { ...config, options: { ...config.options, typeAware: false }, rules: { ...config.rules, 'typescript/no-unused-vars': 'off' } };`,
    );
    for (const [file, rules] of await lintTree(path.join(folder, tree))) found.set(path.join(tree, file), rules);
  }
  return places.map((place) => found.get(place) ?? []);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('walls', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'yobirin-walls-')));
  let broken: readonly string[][];
  beforeAll(async () => {
    broken = await lintSnippets(folder, [...refused, ...accepted]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(refused.map((snippet, index) => [...snippet, index] as const))('%s refuses: %s', (_file, _code, rule, index) => {
    expect(broken[index]).toEqual([rule]);
  });

  it.each(accepted.map((snippet, index) => [...snippet, index] as const))('%s accepts: %s', (_file, _code, index) => {
    expect(broken[refused.length + index]).toEqual([]);
  });

  it('no comment switches a rule off', () => {
    const { include } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as { readonly include: readonly string[] };
    const files = include
      .filter((folder) => !folder.includes('.'))
      .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)))
      .filter((file) => /\.tsx?$/.test(file));
    expect(files).toContain(path.join('tests', 'arch', 'walls.test.ts'));
    expect(files.filter((file) => /\b(ox|es)lint-(dis|en)able/.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });
});
