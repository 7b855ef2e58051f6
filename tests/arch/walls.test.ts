import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * Every wall is rung once: a snippet that breaks it, under a file name that exists nowhere, must be refused by exactly that rule;
 * its honest twin must pass. Rules that need types are off, because a file that exists nowhere has none.
 */
const root = path.resolve(import.meta.dirname, '../..');
let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({
    cwd: root,
    overrideConfig: [tseslint.configs.disableTypeChecked, { rules: { '@typescript-eslint/no-unused-vars': 'off' } }],
  });
});

async function rulesBroken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const wall = 'yobirin/import-wall';
const globalBan = 'no-restricted-globals';
const propertyBan = 'no-restricted-properties';
const shapeBan = 'no-restricted-syntax';

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
  ['components/groups/GroupList.tsx', "import Dexie from 'dexie';", wall],
  ['components/groups/useGroups.ts', "import { db } from '../../utils/storage/db';", wall],
  ['components/groups/GroupList.tsx', "import { readInbox } from '../../utils/storage/queries/readInbox';", wall],
  ['components/groups/GroupList.tsx', "import { useLiveQuery } from 'dexie-react-hooks';", wall],
  ['components/groups/GroupList.tsx', "import { parseList } from '../../utils/site/chat/listResponse';", wall],
  ['components/groups/GroupList.tsx', "import { serve } from '../../utils/browser/messaging/server';", wall],
  ['components/groups/GroupList.tsx', "import { App } from '../../entrypoints/popup/App';", wall],
  ['components/groups/GroupList.tsx', 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;', shapeBan],
  ['components/groups/GroupList.tsx', 'export default function GroupList() { return null; }', shapeBan],
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
  ['entrypoints/background/handlers.ts', "import { useState } from 'react';", wall],
  ['entrypoints/background/handlers.ts', "import Dexie from 'dexie';", wall],
  ['entrypoints/background/handlers.ts', "import { Button } from '../../components/primitives/Button';", wall],
  ['entrypoints/background/handlers.ts', "export const send = () => fetch('/x', { method: 'PUT' });", shapeBan],
  ['entrypoints/background/handlers.ts', "export const open = () => indexedDB.open('x');", globalBan],
  ['entrypoints/background/handlers.ts', 'let count = 0; export const next = () => (count += 1);', shapeBan],
  ['entrypoints/background/index.ts', 'export let count = 0; export const next = () => (count += 1);', shapeBan],
  ['entrypoints/background/index.ts', 'const seen: string[] = []; export const note = (name: string) => seen.push(name);', shapeBan],
  // pages
  ['entrypoints/popup/App.tsx', "import { handlers } from '../background/handlers';", wall],
  ['entrypoints/popup/App.tsx', "import { buildGroup } from '../../utils/testing/buildGroup';", wall],
  ['entrypoints/popup/App.tsx', 'export default function App() { return null; }', shapeBan],
  // everywhere
  ['utils/files/x.ts', "export { decodeText } from './decodeText';", shapeBan],
  ['utils/files/x.ts', "export * from './decodeText';", shapeBan],
  ['utils/files/x.ts', 'export const options = { worker: true };', shapeBan],
  ['utils/files/x.ts', 'export const home = process.env;', globalBan],
  ['utils/files/x.ts', "console.log('x');", 'no-console'],
  ['utils/files/x.ts', 'export const x = (value: any) => value;', '@typescript-eslint/no-explicit-any'],
  ['utils/files/x.ts', 'export const x = (value: string | null) => value!;', '@typescript-eslint/no-non-null-assertion'],
  ['utils/files/x.ts', '// @ts-expect-error\nexport const x: string = 1;', '@typescript-eslint/ban-ts-comment'],
  ['utils/files/x.ts', '// TODO later\nexport const x = 1;', 'no-warning-comments'],
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
    'components/groups/GroupList.tsx',
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
  ['entrypoints/popup/App.tsx', "import { GroupList } from '../../components/groups/GroupList';\nexport const App = () => <GroupList />;"],
  ['sandbox/x.ts', "import { readFileSync } from 'node:fs';\nconsole.log(readFileSync('x'), Date.now());"],
];

describe('walls', () => {
  // The first file that is looked at waits for the types of the whole project.
  beforeAll(() => rulesBroken('utils/domain/groups/x.ts', ''), 60_000);

  it.each(refused)('%s refuses: %s', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toEqual([rule]);
  });

  it.each(accepted)('%s accepts: %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual([]);
  });
});
