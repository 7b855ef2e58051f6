import { dayOf } from '../../utils/domain/figures/day';
import { foldInvitations } from '../../utils/domain/invitations/foldInvitation';
import type { InvitationEvent } from '../../utils/domain/invitations/invitation';
import { overdue } from '../../utils/domain/invitations/overdue';
import type { JoinReading } from '../../utils/domain/readiness/joinReading';
import { standingOf } from '../../utils/domain/readiness/standingOf';
import { readAccountGroups, readPopupChecks, readRuns, readSeenAccounts, readSidePanel, readStrip } from './checks/lookAtChecks';
import { CannotSee, looksNeeded, type Look, type RequestCounts, type Seen } from './expectations';
import type { Expectation } from './expectationFormat';
import { readBadge } from './extensionApi';
import { figuresOn, outcomesOf, type StoredImport, type StoredMonth } from './importOutcomes';
import { readRingingNames, readRingingRows } from './inboxPage';
import { readMarked, readShelf } from './shelfPage';
import type { Stage } from './stage';
import { readTable } from './storedTables';
import { orderedKinds, type StoredEvent } from './timeline';

type Looker = (stage: Stage, expectation: Expectation) => unknown;

const lookers: { readonly [Key in keyof Seen]: (stage: Stage, expectation: Expectation) => Promise<Seen[Key] | CannotSee> | Seen[Key] | CannotSee } =
  {
    badge: (stage) => readBadge(stage.observer),
    inbox: (stage) => readRingingNames(stage.observer),
    inboxRows: (stage) => readRingingRows(stage.observer),
    notifications: (stage) => stage.notifications.shown,
    health: (stage, { health }) => readHealth(stage, Object.keys(health ?? {})),
    timeline: (stage, { timeline }) => readTimeline(stage, timeline?.account ?? '', timeline?.chatId ?? ''),
    shelf: readShelf,
    marked: readMarked,
    invitations: async (stage) => {
      const events = ((await readTable(stage.observer, 'invitationEvents')) ?? []) as InvitationEvent[];
      const todayOn = dayOf(Date.now() + stage.clockAheadMs);
      return Object.fromEntries(foldInvitations(events).map((one) => [one.customer, overdue(one, todayOn) ? 'overdue' : one.status]));
    },
    readiness: async (stage, { readiness }) => {
      const rows = ((await readTable(stage.observer, 'joinReadings')) ?? []) as JoinReading[];
      return Object.fromEntries(Object.keys(readiness ?? {}).map((account) => [account, joiningOf(rows.filter((row) => row.account === account))]));
    },
    figures: async (stage, { figures }) => {
      const months = ((await readTable(stage.observer, 'metricMonths')) ?? []) as StoredMonth[];
      const account = figures?.account ?? '';
      return figuresOn([account, stage.world.findAccount(account)?.botId ?? account], figures?.on ?? '', months);
    },
    imports: async (stage, { imports }) => {
      const files = ((await readTable(stage.observer, 'importFiles')) ?? []) as StoredImport[];
      return outcomesOf(Object.keys(imports ?? {}), stage.imports, files);
    },
    requests: (stage) => countRequests(stage),
    errors: (stage) => stage.errors,
    accountGroups: readAccountGroups,
    seenAccounts: readSeenAccounts,
    checks: (stage, { checks }) => readRuns(stage, checks ?? {}),
    strip: readStrip,
    sidePanel: readSidePanel,
    popupChecks: readPopupChecks,
  };

/** Looks at everything the expectation asks about, as it is now. */
export async function lookAt(stage: Stage, expectation: Expectation): Promise<Look> {
  const look: Record<string, unknown> = {};
  for (const key of looksNeeded(expectation)) look[key] = await lookOnce(lookers[key], stage, expectation);
  return look;
}

/** A page that is just being loaded answers with an error; it is asked again at the next look. */
async function lookOnce(looker: Looker, stage: Stage, expectation: Expectation): Promise<unknown> {
  try {
    return await looker(stage, expectation);
  } catch (cause) {
    return new CannotSee(cause instanceof Error ? (cause.message.split('\n')[0] ?? 'no answer') : String(cause));
  }
}

async function readHealth(stage: Stage, asked: readonly string[]): Promise<Record<string, string>> {
  const rows = ((await readTable(stage.observer, 'accounts')) ?? []) as { accountId: string; health: string }[];
  return Object.fromEntries(
    asked.map((basicId) => [basicId, rows.find((row) => row.accountId === stage.world.findAccount(basicId)?.botId)?.health ?? 'notYet']),
  );
}

async function readTimeline(stage: Stage, account: string, chatId: string): Promise<string[]> {
  const rows = ((await readTable(stage.observer, 'groupEvents')) ?? []) as (StoredEvent & { accountId: string; chatId: string })[];
  const accountId = stage.world.findAccount(account)?.botId;
  return orderedKinds(rows.filter((row) => row.accountId === accountId && row.chatId === chatId));
}

function countRequests({ sandbox: { log } }: Stage): RequestCounts {
  return {
    nonGet: log.nonGetByExtension().length,
    markAsRead: log.markAsReadByExtension().length,
    own: log.byExtension().length,
    perSecondAtMost: log.mostByExtensionWithin(5_000) / 5,
  };
}

function joiningOf(readings: readonly JoinReading[]): string {
  const joining = standingOf(readings).basis?.joining;
  return typeof joining === 'string' ? joining : 'unknown';
}
