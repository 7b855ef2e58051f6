import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forwardTap } from '../../entrypoints/chat.content/forwardTap';
import type { Means } from '../../entrypoints/chat.content/means';
import { createHandlers } from '../../entrypoints/background/handlers';
import { createManagerHandlers } from '../../entrypoints/background/managerHandlers';
import type { Collecting } from '../../entrypoints/background/collecting';
import { createShelfHandlers } from '../../entrypoints/background/shelfHandlers';
import { createReadinessHandlers } from '../../entrypoints/background/readinessHandlers';
import type { Bell } from '../../entrypoints/background/bell';
import type { MemoryStore } from '../../utils/app/ports';
import type { Protocol } from '../../utils/browser/messaging/protocol';
import { schemas } from '../../utils/browser/messaging/schemas';
import { receive, type Sender } from '../../utils/browser/messaging/server';
import type { Reading } from '../../utils/domain/watch/reading';
import { emptyMemory, type WorkingMemory } from '../../utils/domain/watch/workingMemory';
import { urlOf } from '../../utils/site/chat/endpoints';
import { tappedEvent } from '../../utils/site/guest/tapped';
import { bellRows } from '../inputs/ownFiles';
import { db } from '../../utils/storage/db';
import { changeSettings, defaultSettings, readSettings } from '../../utils/storage/settings';
import { createChecksStore } from '../../utils/storage/stores/checksStore';
import { createReadinessStore } from '../../utils/storage/stores/readinessStore';
import { parseAppendedRow } from '../../utils/storage/appendedBackupSchema';
import { listedGroup } from '../../utils/testing/groupBuilders';
import { memoryGroupsStore } from '../../utils/testing/memoryGroupsStore';
import { accountIdOf, chatIdOf } from '../../utils/testing/simulatedLine';
import { type Area, demand } from '../area';
import { type Change, changes, textOf } from '../inputs/mutatedJson';
import { naughty } from '../inputs/naughty';
import { judgeGroupRows } from '../judgeGroupRows';

const now = Date.UTC(2026, 10, 22, 3);
const accountId = accountIdOf(1);
const page = `https://chat.line.biz/${accountId}`;
const own = 'chrome-extension://test-extension-id';
const chats = { kind: 'chats', accountId, folder: 'ALL', next: null } as const;

type Name = keyof typeof schemas;

/** One good message of every name, and of every kind of content. */
const good: readonly (readonly [Name, unknown])[] = [
  ['page/present', { accountId, visible: true, loadedAt: now - 5 }],
  ['site/tapped', { request: chats, of: 'chats', groups: [listedGroup(1, { joinedAt: now - 9, updatedAt: now - 9, talkedAt: now - 9 }), listedGroup(2, { updatedAt: now - 99, talkedAt: now - 99 })], chats: 3, unknownChats: 0, unreadable: 0, newestAt: now - 9, oldestAt: null, next: null }],
  ['site/tapped', { request: { kind: 'accounts' }, of: 'accounts', accounts: [{ accountId, basicId: '@demo0001', name: 'x', iconHash: null, chatOn: true, unreadCount: 3 }], complete: true }],
  ['site/tapped', { request: { kind: 'events', accountId, chatId: chatIdOf(1) }, of: 'events', joinedAt: now - 9, leftAt: null }],
  ['site/tapped', { request: { kind: 'members', accountId, chatId: chatIdOf(1) }, of: 'members', present: true }],
  ['site/tapped', { request: chats, of: 'problem', problem: { kind: 'loggedOut', how: '401' } }],
  ['site/tapped', { request: { ...chats, kind: 'contacts' }, of: 'problem', problem: { kind: 'notUnderstood', step: 'shape' } }],
  ['rows/changed', { accountId, rows: 3 }],
  ['sensor/failed', { feature: 'chat/tap', reason: 'listNotSeen' }],
  ['shelf/read', { accountId }],
  ['shelf/openInbox', { accountId: null }],
  ['groups/decide', { targets: [{ accountId, chatId: chatIdOf(1) }], decision: { kind: 'owned', owner: '田中' } }],
  ['groups/decide', { targets: [{ accountId, chatId: chatIdOf(1) }], decision: { kind: 'snoozed', untilAt: now + 5 } }],
  ['groups/undo', { eventIds: ['seen:1009'] }],
  ['groups/openChat', { accountId, chatId: chatIdOf(1) }],
  ['watch/lookNow', null],
  ['watch/choose', { level: 'page' }],
  ['watch/want', { accountIds: [accountId], wanted: false }],
  ['watch/pageShape', { accountId }],
  ['alarm/test', null],
  ['stored/merge', { part: { format: 'yobirin-backup', version: 1, ...bellRows } }],
  ['stored/wipe', null],
  ['collect/start', { accounts: ['@demo0001'], period: { fromOn: 20_700, toOn: 20_710 } }],
  ['collect/pause', { jobId: 'collect:1' }],
  ['collect/resume', { jobId: 'collect:1' }],
  ['collect/stop', { jobId: 'collect:1' }],
  ['collect/retryFailed', { jobId: 'collect:1' }],
  ['collect/dismiss', { jobId: 'collect:1' }],
  ['readiness/observed', { basicId: '@demo0001', source: 'page', joining: 'off' }],
  ['readiness/observed', { basicId: '@demo0001', source: 'tap', joining: { unknown: 'notUnderstood' } }],
  ['readiness/check', { accounts: [{ account: '@demo0001', basicId: '@demo0001' }] }],
  ['readiness/resumeCheck', null],
  ['readiness/stopCheck', null],
  ['manager/present', { place: { kind: 'account', basicId: '@demo0001', page: 'compose' } }],
  ['manager/accountGroupSeen', { managerNumber: 7, name: '関東', accounts: [{ basicId: '@demo0001', name: 'x' }], loadedAt: now - 5 }],
  ['manager/openChecks', { place: { kind: 'accountGroup', managerNumber: 7, page: 'setting' } }],
  ['manager/joinHint', null],
  ['manager/openGuide', null],
  ['checks/openRun', { runId: 'run-1' }],
  ['checks/openSidePanel', null],
]; // oxfmt-ignore

/** Who may say what, told once more: what stands here and what stands in the product must be forgotten in two places to be wrong. */
function mayBeSaid(name: string, place: Place): boolean {
  if (name === 'readiness/observed') return place === 'manager';
  if (name === 'sensor/failed') return place === 'line' || place === 'manager';
  if (/^(page|site|rows|shelf)\//.test(name)) return place === 'line';
  return /^(manager|checks)\//.test(name) ? place === 'manager' : place === 'own';
}

type Place = 'line' | 'manager' | 'own' | 'nobody';

interface Speaker {
  readonly place: Place;
  readonly sender: Readonly<Record<string, unknown>>;
}

const id = 'test-extension-id';
const tab = { id: 5, windowId: 1 };
const speakers: readonly Speaker[] = [
  { place: 'own', sender: { id, url: `${own}/popup.html` } },
  { place: 'own', sender: { id, url: `${own}/dashboard.html#/inbox`, tab, frameId: 0 } },
  { place: 'line', sender: { id, url: page, tab, frameId: 0 } },
  { place: 'line', sender: { id, url: `${page}/chat/${chatIdOf(1)}?x#y`, tab, frameId: 0 } },
  { place: 'line', sender: { id, url: 'https://chat.line.biz/', tab, frameId: 0 } },
  { place: 'manager', sender: { id, url: 'https://manager.line.biz/account/@demo0001', tab, frameId: 0 } },
  ...(
    [
      { id: 'another-extension', url: `${own}/popup.html` },
      { id: 'another-extension', url: page, tab, frameId: 0 },
      { id: 'another-extension', url: 'chrome-extension://another-extension/x.html', origin: own },
      { url: `${own}/popup.html` },
      { id, tab, frameId: 0 },
      { id, url: '', tab, frameId: 0 },
      { id, url: 'about:blank', tab, frameId: 0 },
      { id, url: page, tab, frameId: 3 },
      { id, url: page, frameId: 0 },
      { id, url: page, tab: {}, frameId: 0 },
      { id, url: page, tab },
      { id, url: 'http://chat.line.biz/', tab, frameId: 0 },
      { id, url: 'https://chat.line.biz.example/', tab, frameId: 0 },
      { id, url: 'https://chat.line.biz:8443/', tab, frameId: 0 },
      { id, url: 'https://xchat.line.biz/', tab, frameId: 0 },
      { id, url: 'https://chat.line.biz@example.com/', tab, frameId: 0 },
      { id, url: 'https://account.line.biz/login', tab, frameId: 0 },
      { id, url: 'https://example.com/?https://chat.line.biz', tab, frameId: 0 },
      { id, url: 'chrome-extension://test-extension-idx/popup.html' },
      { id, url: 'javascript:chrome.runtime', tab, frameId: 0 },
      { id, url: 'data:text/html,x', tab, frameId: 0 },
      { id, url: 'file:///popup.html', tab, frameId: 0 },
      { id: '__proto__', url: page, tab, frameId: 0 },
    ] as const
  ).map((sender) => ({ place: 'nobody' as const, sender })),
];

interface Said {
  readonly of: 'message';
  readonly good: number;
  readonly changes: readonly Change[];
  readonly speaker: number;
}

interface Tapped {
  readonly of: 'tap';
  readonly status: string;
  readonly size: string;
  readonly url: string;
  readonly text: string;
  readonly detail: 'text' | 'object' | 'number' | 'nothing' | 'bytes' | 'notCustom';
}

interface MessagesInput {
  readonly steps: readonly (Said | Tapped)[];
}

/** Names that take nothing keep their `null` only where nobody changed it: no data at all is how they are sent. */
const said: fc.Arbitrary<Said> = fc.record({
  of: fc.constant('message' as const),
  good: fc.nat(good.length - 1),
  changes: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: changes }),
  speaker: fc.oneof({ weight: 3, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.nat(speakers.length - 1) }),
});

const listText = JSON.stringify({ list: [{ chatId: chatIdOf(3), chatType: 'GROUP', profile: { name: 'x', count: 3 }, updatedAt: now - 5, latestEvent: { type: 'join', timestamp: now - 5, source: { chatId: chatIdOf(3) } } }] }); // oxfmt-ignore
const urls = [
  urlOf(chats), urlOf({ kind: 'accounts' }), urlOf({ ...chats, accountId: accountIdOf(9) }), urlOf({ kind: 'contacts', accountId, next: null }), `/api/v2/bots/${accountId}/chats?folderType=ALL`,
  `https://example.com/api/v2/bots/${accountId}/chats?folderType=ALL`, `//example.com/api/v2/bots/${accountId}/chats`, 'https://chat.line.biz/api/v1/bots?noFilter=true', 'https://chat.line.biz/api/v1/bots/__proto__/chats',
  `https://chat.line.biz/api/v2/bots/${accountId}/chats?folderType=ALL&next=${'%F0%9F%94%94'.repeat(300)}`, `https://chat.line.biz/api/v2/bots/${accountId}/chats?folderType=ALL&next=%ED%A0%80`, 'http://[', '', 'x'.repeat(5_000), 'javascript:1',
]; // oxfmt-ignore

const tappedEvents: fc.Arbitrary<Tapped> = fc.record({
  of: fc.constant('tap' as const),
  status: fc.constantFrom('200', '200', '200', '0', '401', '999', '-1', '2e2', '٢٠٠', '0200', ''),
  size: fc.constantFrom('whole', 'whole', 'whole', 'large', 'WHOLE', ''),
  url: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...urls.slice(0, 5)) }, { weight: 1, arbitrary: fc.constantFrom(...urls) }),
  text: fc.oneof(
    { weight: 4, arbitrary: changes.map((made) => textOf(JSON.parse(listText), made)) },
    { weight: 1, arbitrary: fc.constantFrom(...naughty, listText) },
  ),
  detail: fc.constantFrom('text', 'text', 'text', 'text', 'text', 'text', 'text', 'text', 'object', 'number', 'nothing', 'bytes', 'notCustom'),
});

const inputs: fc.Arbitrary<MessagesInput> = fc.record({
  steps: fc.array(fc.oneof({ weight: 3, arbitrary: said }, { weight: 1, arbitrary: tappedEvents }), { minLength: 1, maxLength: 3 }),
});

/** Messages of anybody to the worker's handlers, and events of the page's to the content script that listens to the tap. */
export const messages: Area<MessagesInput> = { name: 'messages', inputs, judge, show: (input) => JSON.stringify(input).slice(0, 3_000) };

/** One worker with an empty memory. */
interface World {
  readonly store: ReturnType<typeof memoryGroupsStore>;
  readonly handled: { readonly name: string; readonly input: unknown; readonly sender: Sender }[];
  readonly refused: string[];
  readonly handle: (name: Name, input: never, sender: Sender) => Promise<unknown>;
}

let world = newWorld();
let registered = false;

function memoryOf(): MemoryStore {
  let kept: WorkingMemory = emptyMemory;
  return {
    read: async () => kept,
    change: async (update) => {
      kept = update(kept);
    },
  };
}

function newWorld(): World {
  const store = memoryGroupsStore();
  const clock = { now: () => now };
  const bell = { tell: async () => undefined, look: async () => undefined, alone: async (work: () => Promise<void>) => work() } as unknown as Bell;
  const deps = { clock, store, memory: memoryOf(), diagnostics: { note: async () => undefined }, database: db };
  const handlers: Partial<Record<Name, (input: never, sender: Sender) => Promise<unknown>>> = {
    ...createHandlers(deps, bell),
    ...createManagerHandlers({ clock, checks: createChecksStore(db) }),
    ...createShelfHandlers({ clock }),
    ...createReadinessHandlers({
      readiness: { readiness: createReadinessStore(db), newId: () => crypto.randomUUID(), clock },
      run: () => undefined,
    } as Collecting),
    // These open windows, wait for tabs or do the same whatever they are told.
    ...Object.fromEntries(
      [
        'readiness/check',
        'watch/pageShape',
        'alarm/test',
        'stored/wipe',
        'groups/openChat',
        'shelf/openInbox',
        'manager/openGuide',
        'checks/openRun',
        'checks/openSidePanel',
      ].map((name) => [name, async () => undefined]),
    ),
  };
  return { store, handled: [], refused: [], handle: async (name, input, sender) => handlers[name]?.(input, sender) };
}

function register(): void {
  if (registered) return;
  registered = true;
  for (const name of Object.keys(schemas) as Name[]) {
    receive(
      name,
      async (input, sender) => {
        world.handled.push({ name, input, sender });
        return (await world.handle(name, input as never, sender)) as Awaited<ReturnType<Protocol[typeof name]>>;
      },
      (refused, why) => world.refused.push(`${refused} ${why}`),
    );
  }
}

async function judge({ steps }: MessagesInput): Promise<string> {
  register();
  world = newWorld();
  await changeSettings({ ...defaultSettings, welcomed: true });
  let outcome = '';
  for (const step of steps) outcome = step.of === 'tap' ? await judgeTap(step) : await judgeMessage(step);
  await judgeGroupRows(
    world.store,
    now,
    world.handled.some(({ name }) => name === 'stored/merge'),
  );
  await judgeSettings();
  await judgeManager();
  await judgeReadiness();
  return outcome;
}

async function judgeMessage({ good: which, changes: made, speaker: at }: Said): Promise<string> {
  const [type, data] = good[which] ?? ['page/present', null];
  const speaker = speakers[at];
  if (speaker === undefined) throw new Error('no such speaker');
  const message: unknown = parsed(textOf({ id: 1, type, data, timestamp: now }, made));
  if (typeof message !== 'object' || message === null) return 'no message';
  // What takes nothing is sent without data.
  if ('data' in message && message.data === null) delete message.data;
  const [handled, refused] = [world.handled.length, world.refused.length];
  const answer = await deliver(message, speaker.sender);
  const name = 'type' in message && typeof message.type === 'string' && Object.hasOwn(schemas, message.type) ? message.type : null;
  const ran = world.handled.length > handled;
  if (name === null) {
    demand(!ran, 'a handler ran for a message without a name');
    return 'unknown';
  }
  if (!('timestamp' in message) || typeof message.timestamp !== 'number') {
    demand(!ran, 'a handler ran for something that is no message');
    return 'no message';
  }
  if (!mayBeSaid(name, speaker.place)) {
    demand(!ran, () => `${name} was heard from ${JSON.stringify(speaker.sender)}`);
    demand(world.refused.length > refused && isRefusal(answer), 'a refusal that is told to nobody');
    return 'refused: sender';
  }
  if (!ran) {
    demand(made.length > 0, () => `${name} was not heard from ${JSON.stringify(speaker.sender)}`);
    demand(world.refused.length > refused && isRefusal(answer), 'a refusal that is told to nobody');
    return 'refused: shape';
  }
  const [last] = world.handled.slice(-1);
  // What is merged comes from a page of ours, and is parsed by its handler.
  demand(name === 'stored/merge' || JSON.stringify(last?.input ?? null).length < 6_000_000, 'a message that fills the memory');
  demand(
    typeof answer === 'object' && answer !== null && !('err' in answer && answer.err !== undefined),
    () => `${name} ended in ${JSON.stringify(answer)}`,
  );
  return 'heard';
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'err' in answer && answer.err !== undefined;
}

/** Undefined: nobody answers. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  let answer: unknown;
  const answers = new Promise<void>((resolve) => {
    const sendResponse = (given: unknown) => {
      answer = given;
      resolve();
    };
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<readonly unknown[]>;
    void trigger(message, sender, sendResponse).then((waits) => {
      if (!waits.includes(true)) resolve();
    });
  });
  await answers;
  return answer;
}

async function judgeTap({ status, size, url, text, detail: kind }: Tapped): Promise<string> {
  const detail = {
    text: `${status}\n${size}\n${url}\n${text}`,
    object: { url, status, text },
    number: 7,
    nothing: null,
    bytes: new Uint8Array(3),
    notCustom: '',
  }[kind];
  const readings: Reading[] = [];
  const document = new EventTarget();
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: document, configurable: true });
  const controller = new AbortController();
  const failures: unknown[] = [];
  const run = (work: () => void | Promise<void>) => {
    try {
      void work();
    } catch (failure) {
      failures.push(failure);
    }
  };
  const means = { tellTapped: async () => 'taken', onSettingsChanged: () => () => undefined } as unknown as Means;
  forwardTap(means, (reading) => readings.push(reading)).start({
    signal: controller.signal,
    page: () => ({ kind: 'chatList', accountId }),
    onMove: () => undefined,
    run,
    fail: () => undefined,
  });
  document.dispatchEvent(kind === 'notCustom' ? new Event(tappedEvent) : new CustomEvent(tappedEvent, { detail }));
  await new Promise((resolve) => setTimeout(resolve, 0));
  controller.abort();
  if (before === undefined) Reflect.deleteProperty(globalThis, 'document');
  else Object.defineProperty(globalThis, 'document', before);
  demand(failures.length === 0, () => `the tap's other side threw ${String(failures[0])}`);
  for (const reading of readings) {
    const known = new Set((await world.store.accounts()).map((account) => account.accountId));
    const events = new Set(world.store.events().map(({ eventId }) => eventId));
    const answer = await deliver(
      { id: 1, type: 'site/tapped', data: JSON.parse(JSON.stringify(reading)) as unknown, timestamp: now },
      { id, url: page, tab, frameId: 0 },
    );
    demand(!isRefusal(answer), () => `what the tap's other side understood is refused: ${JSON.stringify(answer)}`);
    const fresh = world.store.events().filter(({ eventId }) => !events.has(eventId));
    for (const event of fresh)
      demand(event.accountId === accountId || known.has(event.accountId), 'a page wrote into an account that is not its own');
  }
  return readings.length > 0 ? 'tap: understood' : 'tap: passed over';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function judgeSettings(): Promise<void> {
  const raw = await fakeBrowser.storage.local.get('settings');
  const settings = await readSettings();
  demand(JSON.stringify(raw.settings) === JSON.stringify(settings), 'settings were kept that are none');
}

/** However the account-group page was lied about, an honest look at it later on still counts. */
/** What is kept of the switch for groups can be exported and read again. */
async function judgeReadiness(): Promise<void> {
  for (const { name, input } of world.handled) {
    if (name !== 'readiness/observed') continue;
    const { basicId } = input as Parameters<Protocol['readiness/observed']>[0];
    const [kept] = await db.joinReadings.where('account').equals(basicId).toArray();
    demand(kept !== undefined && parseAppendedRow.joinReadings(kept, now).ok, 'a reading that no file would give back');
  }
}

async function judgeManager(): Promise<void> {
  const heard = world.handled.filter(({ name }) => name === 'manager/accountGroupSeen');
  if (heard.length === 0) return;
  const store = createChecksStore(db);
  for (const { input } of heard) {
    const { managerNumber } = input as { readonly managerNumber: number };
    const kept = await db.accountGroupSightings.get(managerNumber);
    demand(kept !== undefined && kept.accounts.length <= 5_000, 'more accounts than a group holds');
    const later = { managerNumber, name: 'honest', accounts: [], loadedAt: now + 1 };
    await createManagerHandlers({ clock: { now: () => now + 2 }, checks: store })['manager/accountGroupSeen'](later, {
      kind: 'managerPage',
      tabId: 5,
      windowId: 1,
      urlAccountId: null,
    });
    demand((await db.accountGroupSightings.get(managerNumber))?.name === 'honest', 'no later look at the account group counts');
  }
  await db.accountGroupSightings.clear();
}
