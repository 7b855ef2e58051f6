import type { JstDay, Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { AccountSeries } from '../series';
import { changesOf } from './dailyChanges';
import { storedValues } from './dailyValues';
import { baselineDays, fallDays } from './outlierThresholds';

/** The days of one account that outliers are looked for in, and the days before that say what is normal. All arrays begin on `fromOn`. */
export interface AccountTrack {
  readonly account: FigureAccountId;
  readonly fromOn: JstDay;
  /** Index of the period's first day, and of the first day after its last finished one. */
  readonly first: number;
  readonly end: number;
  readonly contacts: Float64Array;
  readonly reachable: Float64Array;
  readonly adds: Float64Array;
  readonly blockChanges: Float64Array;
}

/** `period` must end with a finished day. */
export function trackOf(account: FigureAccountId, series: AccountSeries | undefined, period: Period): AccountTrack {
  // The week before the first day, and before it the days its normal is taken from, each a change over a week.
  const lead = baselineDays + 2 * fallDays;
  const reach: Period = { fromOn: period.fromOn - lead, toOn: period.toOn };
  const contacts = storedValues(series, 'contacts', reach);
  const blocks = storedValues(series, 'blocks', reach);
  return {
    account,
    fromOn: reach.fromOn,
    first: lead,
    end: contacts.length,
    contacts,
    reachable: contacts.map((friends, at) => friends - (blocks[at] ?? NaN)),
    adds: changesOf(contacts),
    blockChanges: changesOf(blocks),
  };
}
