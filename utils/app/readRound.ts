import type { Instant } from '../domain/ids';
import { type Lookup, nextRead, type NextRead, type WatchState } from '../domain/watch/nextRead';
import { someoneLooks, tabSilenceMs } from '../domain/watch/overview';
import type { Reading } from '../domain/watch/reading';
import type { LineTab } from '../domain/watch/workingMemory';
import { advanceSweep, startSweep, type SweepProgress } from '../domain/watch/sweep';
import type { Clock, GroupsStore, MemoryStore, Settings, SettingsStore, SiteReader } from './ports';
import { recordReading, recordSilence, recordSweep } from './recordReading';
import { rememberReading, withLookups } from './rememberReading';
import { noteRequest, takeTurn } from './takeTurn';

export interface RoundDeps {
  readonly clock: Clock;
  readonly store: GroupsStore;
  readonly memory: MemoryStore;
  readonly settings: SettingsStore;
  readonly site: SiteReader;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** After each answer: badge and announcements follow the database. */
  readonly afterRecord: () => Promise<void>;
  /** Is somebody else waiting for a turn at LINE? Then the round ends after the request it is at, and goes on when it is called again. */
  readonly isAwaited: () => Promise<boolean>;
}

/** At most so long does one round keep the worker busy, ms; the next alarm goes on where it ended. */
const roundMs = 25_000;

/**
 * Reads what is due, one request after the other, until nothing is due or the round has lasted long enough. Everything it needs is in the
 * database or the session memory, so a worker that dies in the middle loses at most one answer.
 * @returns when to begin the next round (epoch ms); null = nobody may or can read (level page, no LINE tab, not welcomed yet), and no silence has
 * to be told later.
 */
export async function readRound(deps: RoundDeps): Promise<Instant | null> {
  const begunAt = deps.clock.now();
  let requests = 0;
  for (;;) {
    const settings = await deps.settings.read();
    const now = deps.clock.now();
    const state = await loadState(deps, settings, now);
    if (!settings.welcomed) return null;
    if (settings.level === 'page' || !someoneLooks(settings.level, state.reader, now)) return recordSilence(deps.store, now);
    const next = nextRead(state, now);
    if (next.kind === 'wait') return next.untilAt;
    if (now - begunAt > roundMs || now < begunAt) return now;
    if (requests > 0 && (await deps.isAwaited())) return now;
    requests += 1;
    if (!(await readOne(deps, settings, state, next))) return recordSilence(deps.store, deps.clock.now());
  }
}

type DueRead = Extract<NextRead, { kind: 'read' }>;

async function readOne(deps: RoundDeps, settings: Settings, state: WatchState, due: DueRead): Promise<boolean> {
  const sentAt = await takeTurn(deps);
  const reading = await deps.site.read(due.request);
  if (reading === null) return false;
  await noteRequest(deps);
  const sweep = due.as === 'sweep' ? sweepFor(state, due, sentAt) : null;
  const context = { via: 'own', level: settings.level, sweep, now: deps.clock.now(), random: deps.random() } as const;
  const recorded = await recordReading(deps.store, reading, context);
  await deps.memory.change((memory) => rememberReading(memory, { reading, as: due.as, recorded, at: context.now }));
  if (sweep !== null) await continueSweep(deps, state, sweep, reading);
  await deps.afterRecord();
  return true;
}

async function loadState(deps: RoundDeps, settings: Settings, now: Instant): Promise<WatchState> {
  const [accounts, reader, memory] = await Promise.all([deps.store.accounts(), deps.store.reader(), deps.memory.read()]);
  const tabs = memory.tabs.filter((tab) => now - tab.spokeAt < tabSilenceMs);
  const front = tabs.find((tab) => tab.visible) ?? tabs[0];
  return {
    level: settings.level,
    visible: tabs.some((tab) => tab.visible),
    openAccountId: front?.accountId ?? null,
    pageLoadedAt: latestLoad(memory.tabs),
    reader,
    accounts,
    sweeps: memory.sweeps,
    lookups: settings.lookUpJoins ? memory.lookups : memory.lookups.filter((lookup) => lookup.ask === 'members'),
    followUps: memory.followUps,
  };
}

function latestLoad(tabs: readonly LineTab[]): Instant | null {
  return tabs.reduce<Instant | null>((latest, tab) => Math.max(latest ?? 0, tab.loadedAt), null);
}

function sweepFor(state: WatchState, due: DueRead, now: Instant): SweepProgress | null {
  if (due.request.kind === 'accounts') return null;
  const { accountId } = due.request;
  return state.sweeps.find((sweep) => sweep.accountId === accountId) ?? startSweep(accountId, now);
}

/** Goes on with a walk through a whole list, or ends it: then known groups that appeared nowhere are asked about. */
async function continueSweep(deps: RoundDeps, state: WatchState, sweep: SweepProgress, reading: Reading): Promise<void> {
  const now = deps.clock.now();
  const account = state.accounts.find((one) => one.accountId === sweep.accountId);
  const contactsAllowed = account?.contactsRetryAt == null || account.contactsRetryAt <= now;
  const step = advanceSweep(sweep, reading, contactsAllowed);
  const missing = step.kind === 'done' ? await endSweep(deps, step.sweep, now) : [];
  await deps.memory.change((memory) => {
    const others = memory.sweeps.filter((one) => one.accountId !== sweep.accountId);
    return withLookups({ ...memory, sweeps: step.kind === 'more' ? [...others, step.sweep] : others }, missing);
  });
}

async function endSweep(deps: RoundDeps, sweep: SweepProgress, now: Instant): Promise<Lookup[]> {
  await recordSweep(deps.store, sweep, now);
  const seen = new Set(sweep.seen);
  const known = await deps.store.groupsOf(sweep.accountId);
  return known
    .filter((group) => group.presence === 'in' && !seen.has(group.chatId) && group.noticedAt < sweep.startedAt)
    .map((group) => ({ accountId: group.accountId, chatId: group.chatId, ask: 'members', since: sweep.startedAt }));
}
