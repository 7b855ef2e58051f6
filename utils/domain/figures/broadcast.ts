import type { Instant } from '../ids';
import type { JstDay } from './day';
import type { Figure } from './figure';
import type { FigureAccountId } from './figureAccount';

/** One broadcast of one account, as the message export tells it (manager-line-biz §1.3). A row of the table `broadcasts`, key [account+broadcastId]. */
export interface Broadcast {
  readonly account: FigureAccountId;
  readonly broadcastId: string;
  /** The moment, where the file gives a time of day. The form of `sentDate` is unknown. */
  readonly sentAt: Instant | null;
  readonly sentOn: JstDay | null;
  readonly cmsUrl: string | null;
  /** People it was sent to. */
  readonly delivered: Figure;
  /** People who displayed at least one bubble, tapped any link, started and finished a video. */
  readonly openers: Figure;
  readonly clickers: Figure;
  readonly videoStarters: Figure;
  readonly videoFinishers: Figure;
  /** Times (not people) each bubble was displayed and its links tapped. */
  readonly bubbles: readonly { readonly impressions: Figure; readonly clicks: Figure }[];
  /** The import it was last told by. */
  readonly fileId: string;
}
