import type { JstDay } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { Broadcast } from '../broadcast';

/** What stands out, so that it can be said in words. blocksJumped, addsJumped: far above that account's normal day. reachableFell: over a stretch. addsStopped: none for a stretch where there used to be. figuresStopped: no rows any more. */
export type OutlierKind = 'blocksJumped' | 'addsJumped' | 'reachableFell' | 'addsStopped' | 'figuresStopped';

export interface Outlier {
  readonly account: FigureAccountId;
  readonly kind: OutlierKind;
  /** Both ends of the stretch it was seen over; one day: both the same. */
  readonly fromOn: JstDay;
  readonly toOn: JstDay;
  /** The figure over the stretch, people (days for `figuresStopped`). */
  readonly value: number;
  /** What is normal for this account over as many days: the median, people; null when there is no normal to compare with. */
  readonly normal: number | null;
  /** The broadcast sent on the first day or the two days before, if one was: it comes before, no more is claimed. */
  readonly after: Broadcast | null;
  /** Larger = stands out more; for ordering only. */
  readonly weight: number;
}
