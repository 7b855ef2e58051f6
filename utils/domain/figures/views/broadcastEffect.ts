import type { Broadcast } from '../broadcast';

/** How blocks moved after a broadcast, against that account's normal over as many days. */
export interface BlockMove {
  /** Net change of blocks, people; null = a figure is missing at one end. */
  readonly change: number | null;
  /** Median of the same over the 28 days before that no other broadcast touches; null = too few such days. */
  readonly normal: number | null;
  /** The days are not over, or not final. */
  readonly unfinished: boolean;
}

/** Figures are as of the end of a day, so 24 h and 72 h mean one and three days from the end of the day before the sending. */
export interface BroadcastEffect {
  readonly broadcast: Broadcast;
  readonly after24h: BlockMove;
  readonly after72h: BlockMove;
  /** Another broadcast of the account falls into the 72 h: the move cannot be told apart. */
  readonly shared: boolean;
}
