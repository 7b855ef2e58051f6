import type { Broadcast } from './broadcast';
import type { RowCounts } from './mergeMonth';

type Bubble = Broadcast['bubbles'][number];

/** The broadcast after a file told of it: what the file leaves out stays as it was. `as`: what the row brought. */
export function mergeBroadcast(before: Broadcast | undefined, told: Broadcast): { readonly broadcast: Broadcast; readonly as: keyof RowCounts } {
  if (before === undefined) return { broadcast: told, as: 'added' };
  const broadcast: Broadcast = {
    account: told.account,
    broadcastId: told.broadcastId,
    sentAt: told.sentAt ?? before.sentAt,
    sentOn: told.sentOn ?? before.sentOn,
    cmsUrl: told.cmsUrl ?? before.cmsUrl,
    delivered: told.delivered ?? before.delivered,
    openers: told.openers ?? before.openers,
    clickers: told.clickers ?? before.clickers,
    videoStarters: told.videoStarters ?? before.videoStarters,
    videoFinishers: told.videoFinishers ?? before.videoFinishers,
    bubbles: mergeBubbles(before.bubbles, told.bubbles),
    fileId: told.fileId,
  };
  return { broadcast, as: compare(cellsOf(before), cellsOf(broadcast)) };
}

function mergeBubbles(before: readonly Bubble[], told: readonly Bubble[]): Bubble[] {
  return Array.from({ length: Math.max(before.length, told.length) }, (_, index) => ({
    impressions: told[index]?.impressions ?? before[index]?.impressions ?? null,
    clicks: told[index]?.clicks ?? before[index]?.clicks ?? null,
  }));
}

type Cell = string | number | null;

function cellsOf({ sentAt, sentOn, cmsUrl, delivered, openers, clickers, videoStarters, videoFinishers, bubbles }: Broadcast): Cell[] {
  const counted = bubbles.flatMap(({ impressions, clicks }) => [impressions, clicks]);
  return [sentAt, sentOn, cmsUrl, delivered, openers, clickers, videoStarters, videoFinishers, ...counted];
}

function compare(before: readonly Cell[], after: readonly Cell[]): keyof RowCounts {
  const differing = after.flatMap((cell, index) => (cell === (before[index] ?? null) ? [] : [before[index] ?? null]));
  if (differing.length === 0) return 'same';
  return differing.some((cell) => cell !== null) ? 'changed' : 'added';
}
