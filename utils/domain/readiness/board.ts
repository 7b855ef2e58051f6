import type { FigureAccountId } from '../figures/figureAccount';
import type { FigureAccount } from '../figures/figureAccount';
import { aliasesOf, joinAccounts } from '../figures/joinAccounts';
import type { Instant } from '../ids';
import type { AccountWatch } from '../watch/accountWatch';
import { assess, type Assessment, type ChatState } from './assess';
import type { JoinReading } from './joinReading';
import { readinessChanges, type ReadinessChange } from './readinessChanges';

export type BoardPart = Assessment['verdict'];

/** What stands in the way comes first, then what nobody knows. */
export const boardParts: readonly BoardPart[] = ['blocked', 'unknown', 'stale', 'ready'];

export interface BoardRow {
  readonly account: FigureAccount;
  /** Null: the watch does not list this account. */
  readonly watch: AccountWatch | null;
  readonly chat: ChatState;
  readonly assessment: Assessment;
  /** The last time the switch was found moved; null = never. */
  readonly change: ReadinessChange | null;
  /** All readings and notes of the account, newest first. */
  readonly readings: readonly JoinReading[];
}

/**
 * Every account that the watch lists or a reading speaks of, with what is known of inviting it. What stands in the way comes first; within a part
 * the order is that of `watch`.
 */
export function readinessBoard(watch: readonly AccountWatch[], readings: readonly JoinReading[], now: Instant): readonly BoardRow[] {
  const present = aliasesOf(watch);
  const own = Map.groupBy(
    readings.map((reading) => ({ ...reading, account: present.get(reading.account) ?? reading.account })),
    ({ account }) => account,
  );
  const watched = new Map(watch.map((account) => [account.accountId, account]));
  const places = new Map(watch.map(({ accountId }, index) => [accountId, index]));
  const placeOf = ({ accountId }: FigureAccount) => (accountId === null ? undefined : places.get(accountId)) ?? watch.length;
  return joinAccounts(watch, [], own.keys())
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((account): BoardRow => {
      const watching = account.accountId === null ? null : (watched.get(account.accountId) ?? null);
      const ofAccount: readonly JoinReading[] = own.get(account.id) ?? [];
      const chat = chatStateOf(watching);
      const [change = null] = readinessChanges(ofAccount, now).changes;
      return { account, watch: watching, chat, assessment: assess(ofAccount, chat, now), change, readings: newestFirst(ofAccount) };
    })
    .sort((a, b) => boardParts.indexOf(a.assessment.verdict) - boardParts.indexOf(b.assessment.verdict));
}

export function countBoard(rows: readonly BoardRow[]): Readonly<Record<BoardPart, number>> {
  const count = (part: BoardPart) => rows.filter(({ assessment }) => assessment.verdict === part).length;
  return { blocked: count('blocked'), unknown: count('unknown'), stale: count('stale'), ready: count('ready') };
}

/** The one row of an account; undefined = it is not on the board. */
export function rowOf(rows: readonly BoardRow[], account: FigureAccountId): BoardRow | undefined {
  return rows.find((row) => row.account.id === account);
}

/** A look that failed says nothing new of the chat: what the last good one saw stands. */
export function chatStateOf(watch: Pick<AccountWatch, 'health' | 'lastLookAt'> | null): ChatState {
  if (watch === null) return 'unknown';
  if (watch.health === 'chatOff') return 'off';
  if (watch.health === 'noAccess') return 'notOperable';
  return watch.lastLookAt === null ? 'unknown' : 'on';
}

function newestFirst(readings: readonly JoinReading[]): readonly JoinReading[] {
  return [...readings].sort((a, b) => b.at - a.at || (a.readingId < b.readingId ? -1 : 1));
}
