import type { Figure } from '../../../domain/figures/figure';
import type { JstDay } from '../../../domain/figures/day';
import type { BroadcastRow, RejectedRow } from '../../../domain/figures/readExport';
import { isWithheld, plainCell, readCount } from '../cells';
import { normalHeader } from '../headers';
import { placeColumns, type FormatReading, type KnownFormat } from '../knownFormat';
import { accountOfPage } from '../managerAddress';
import { readMoment, type Moment } from '../moments';
import { rejection, type BodyRow, type TableBody } from '../tableBody';

/** One row per broadcast, columns as in manager-line-biz §1.3 (SINGLE); the other names are the API's (§2). */
const columns = {
  broadcastId: { names: ['broadcastid'], required: true },
  sentDate: { names: ['sentdate'], required: true },
  cmsUrl: { names: ['cmsurl'], required: false },
  delivered: { names: ['deliveredcount', 'delivered'], required: true },
  openers: { names: ['open', 'uniqueimpression'], required: false },
  clickers: { names: ['clickuu', 'uniqueclick'], required: false },
  videoStarters: { names: ['videostartuu', 'uniquemediaplayed'], required: false },
  videoFinishers: { names: ['videocompleteuu', 'uniquemediaplayed100percent'], required: false },
} as const;

const figures = ['delivered', 'openers', 'clickers', 'videoStarters', 'videoFinishers'] as const;
/** `1_imp`, `1_click`, `2_imp`, …; more columns per bubble may exist. LINE allows three bubbles; a few more do no harm. */
const bubbleHeader = /^([1-9])(imp|click)$/;

type Places = NonNullable<ReturnType<typeof placeColumns<keyof typeof columns>>>;

interface BubbleColumns {
  readonly impressions: number | null;
  readonly clicks: number | null;
}

export const broadcasts: KnownFormat = {
  formatId: 'broadcasts',
  matches: (headers) => placeColumns(headers, columns) !== null,
  read,
};

function read(body: TableBody, today: JstDay): FormatReading {
  const places = placeColumns(body.headers, columns) ?? {};
  const bubbles = bubbleColumns(body.headers);
  const taken = new Map<string, BroadcastRow>();
  const rejected: RejectedRow[] = [];
  for (const row of body.rows) {
    const read = readRow(row, places, bubbles, body.headers, today);
    const earlier = 'problem' in read ? undefined : taken.get(ownKey(read));
    if ('problem' in read) rejected.push(read);
    else if (earlier === undefined) taken.set(ownKey(read), read);
    else if (JSON.stringify(earlier.broadcast) !== JSON.stringify(read.broadcast)) {
      rejected.push(rejection(row.line, 'sameDayTwice', body.headers[places.broadcastId ?? -1] ?? null, read.broadcast.broadcastId));
    }
  }
  const used = [...Object.values(places), ...bubbles.flatMap((one) => [one.impressions, one.clicks]).filter((column) => column !== null)];
  return { content: { of: 'broadcasts', rows: [...taken.values()] }, rejected, used };
}

function ownKey(row: BroadcastRow): string {
  return `${row.account?.kind === 'basicId' ? row.account.basicId : ''} ${row.broadcast.broadcastId}`;
}

function bubbleColumns(headers: readonly string[]): readonly BubbleColumns[] {
  const found = new Map<string, number>();
  headers.forEach((header, index) => {
    const normal = normalHeader(header);
    if (bubbleHeader.test(normal) && !found.has(normal)) found.set(normal, index);
  });
  const most = Math.max(0, ...[...found.keys()].map((name) => Number(name[0])));
  return Array.from({ length: most }, (_, index) => ({
    impressions: found.get(`${index + 1}imp`) ?? null,
    clicks: found.get(`${index + 1}click`) ?? null,
  }));
}

function readRow(
  row: BodyRow,
  places: Places,
  bubbles: readonly BubbleColumns[],
  headers: readonly string[],
  today: JstDay,
): BroadcastRow | RejectedRow {
  const cellOf = (column: number | undefined): string => row.cells[column ?? -1] ?? '';
  const reject = (problem: RejectedRow['problem'], column: number | undefined): RejectedRow =>
    rejection(row.line, problem, headers[column ?? -1] ?? null, cellOf(column));
  const broadcastId = plainCell(cellOf(places.broadcastId));
  if (isWithheld(broadcastId)) return reject('noId', places.broadcastId);
  const sent = readSent(cellOf(places.sentDate));
  if (sent === 'bad') return reject('badDate', places.sentDate);
  if (sent !== null && sent.on > today) return reject('fromTheFuture', places.sentDate);

  const counts = new Map<number | null, Figure>([[null, null]]);
  for (const column of [...figures.map((figure) => places[figure] ?? null), ...bubbles.flatMap((one) => [one.impressions, one.clicks])]) {
    if (column === null) continue;
    const value = readCount(cellOf(column));
    if (value === null) return reject('badNumber', column);
    counts.set(column, value);
  }
  const countOf = (column: number | null | undefined): Figure => counts.get(column ?? null) ?? null;
  const cmsUrl = cellOf(places.cmsUrl).trim();
  const basicId = accountOfPage(cmsUrl);
  return {
    line: row.line,
    account: basicId === null ? null : { kind: 'basicId', basicId },
    broadcast: {
      broadcastId,
      sentAt: sent?.at ?? null,
      sentOn: sent?.on ?? null,
      cmsUrl: isWithheld(cmsUrl) ? null : cmsUrl,
      delivered: countOf(places.delivered),
      openers: countOf(places.openers),
      clickers: countOf(places.clickers),
      videoStarters: countOf(places.videoStarters),
      videoFinishers: countOf(places.videoFinishers),
      bubbles: ownBubbles(row, bubbles).map((one) => ({ impressions: countOf(one.impressions), clicks: countOf(one.clicks) })),
    },
  };
}

function readSent(cell: string): Moment | null | 'bad' {
  return isWithheld(cell) ? null : (readMoment(cell) ?? 'bad');
}

/** A file has columns for the longest of its broadcasts: empty ones at the end of a row are bubbles this broadcast does not have. */
function ownBubbles(row: BodyRow, bubbles: readonly BubbleColumns[]): readonly BubbleColumns[] {
  const isFilled = (column: number | null): boolean => column !== null && (row.cells[column] ?? '').trim() !== '';
  return bubbles.slice(0, bubbles.findLastIndex((one) => isFilled(one.impressions) || isFilled(one.clicks)) + 1);
}
