import type { Broadcast } from '../figures/broadcast';
import { dayOf, type JstDay, type Period } from '../figures/day';
import type { FigureAccountId } from '../figures/figureAccount';
import type { FigureSet } from '../figures/series';
import type { BroadcastEffect } from '../figures/views/broadcastEffect';
import { computeBroadcastEffects } from '../figures/views/computeBroadcastEffects';
import { isUnfinished } from '../figures/views/isUnfinished';
import type { Instant } from '../ids';
import { atJstDay } from '../time/jst';
import type { RunState } from './run';

/** How the blocks moved after a send, all its accounts together. */
export interface BlockChange {
  readonly hours: 24 | 72;
  /** From then on the figures can be there. */
  readonly at: Instant;
  /** notYet: the days are not over, or not final. missing: not one account has figures of both ends. */
  readonly state: 'notYet' | 'known' | 'missing';
  /** Net change over the accounts that have figures; null = of none. */
  readonly change: number | null;
  /** What the same time usually brings to these accounts; null = not known for all of them. */
  readonly usual: number | null;
  /** Accounts whose figures are missing or withheld: in neither sum. */
  readonly missing: readonly FigureAccountId[];
}

export interface AfterSend {
  readonly blocks: readonly BlockChange[];
  /** LINE corrects a broadcast's figures until then (manager-line-biz §1.3, official for the API, for the CSV INFERRED). */
  readonly freeze: { readonly on: JstDay; readonly due: boolean };
}

type SentRun = RunState & { readonly sent: NonNullable<RunState['sent']> };

const freezeDays = 14;
/** Figures of a day are there from this hour of the next one (manager-line-biz §1.4, INFERRED). */
const figuresThereFromHour = 12;

/** Days whose figures are needed to say how the blocks moved and what is normal: 28 before, with the one before them, and three from the sending on. */
export function daysNeeded(sentAt: Instant): Period {
  const sentOn = dayOf(sentAt);
  return { fromOn: sentOn - 30, toOn: sentOn + 3 };
}

/** What the kept figures say of a sent run. Accounts the send failed for are left out: nobody there got it. */
export function afterSend(run: SentRun, set: FigureSet, now: Instant): AfterSend {
  const sentOn = dayOf(run.sent.sentAt);
  const accounts = run.plan.accounts.map(({ account }) => account).filter((account) => run.results[account]?.result !== 'failed');
  const own = new Set(accounts.map((account) => `${account} ${idOf(run)}`));
  const broadcasts = [...set.broadcasts, ...accounts.map((account) => broadcastOf(run, account, sentOn))];
  const effects = computeBroadcastEffects({ ...set, broadcasts }, accounts, { fromOn: sentOn, toOn: sentOn }, now);
  const ofRun = effects.filter(({ broadcast }) => own.has(`${broadcast.account} ${broadcast.broadcastId}`));
  return {
    blocks: ([24, 72] as const).map((hours) => blockChange(hours, sentOn, ofRun, now)),
    freeze: { on: sentOn + freezeDays, due: dayOf(now) > sentOn + freezeDays },
  };
}

function blockChange(hours: 24 | 72, sentOn: JstDay, effects: readonly BroadcastEffect[], now: Instant): BlockChange {
  const lastOn = sentOn + hours / 24 - 1;
  const base = { hours, at: atJstDay(lastOn + 1, figuresThereFromHour) };
  if (isUnfinished(lastOn, now)) return { ...base, state: 'notYet', change: null, usual: null, missing: [] };
  const moves = effects.map(({ broadcast, after24h, after72h }) => ({ account: broadcast.account, move: hours === 24 ? after24h : after72h }));
  const known = moves.flatMap(({ move }) => (move.change === null ? [] : [{ change: move.change, normal: move.normal }]));
  const missing = moves.filter(({ move }) => move.change === null).map(({ account }) => account);
  if (known.length === 0) return { ...base, state: 'missing', change: null, usual: null, missing };
  const usual = known.every(({ normal }) => normal !== null) ? Math.round(known.reduce((sum, { normal }) => sum + (normal ?? 0), 0)) : null;
  return { ...base, state: 'known', change: known.reduce((sum, { change }) => sum + change, 0), usual, missing };
}

function idOf({ runId }: Pick<RunState, 'runId'>): string {
  return `run:${runId}`;
}

/** The run as the figures' own arithmetic takes a broadcast; nothing but its day is looked at. */
function broadcastOf(run: SentRun, account: FigureAccountId, sentOn: JstDay): Broadcast {
  return {
    account,
    broadcastId: idOf(run),
    sentAt: run.sent.sentAt,
    sentOn,
    cmsUrl: null,
    delivered: null,
    openers: null,
    clickers: null,
    videoStarters: null,
    videoFinishers: null,
    bubbles: [],
    fileId: '',
  };
}
