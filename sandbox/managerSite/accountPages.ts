import type { AccountRecord } from '../chatRecord';
import { listedChats } from '../chatSite/shapes';
import { jstDate } from '../friends';
import { escapeHtml, type SiteRequest } from '../siteAnswer';
import { accountPath, heading, managerWords, table } from './frame';

const dayMs = 86_400_000;
/** The period the friends page opens with (manager-line-biz §1.3, SINGLE). */
const shownDays = 7;

export function homePage({ world }: SiteRequest, account: AccountRecord): string {
  const words = managerWords(world);
  const today = account.friends?.rows(world.now()).at(-1);
  const unread = listedChats(account, world.site).filter((chat) => !chat.read).length;
  const figures: readonly (readonly [string, number | undefined])[] = [
    [words.contacts, today?.contacts],
    [words.targetReaches, today?.targetReaches],
    [words.blocks, today?.blocks],
    [words.recentChats, unread],
  ];
  const cards = figures.map(([label, value]) => {
    return `<div class="figure"><span>${escapeHtml(label)}</span><b>${value === undefined ? '–' : value.toLocaleString(world.language)}</b></div>`;
  });
  return `${heading(words.home)}<section class="figures">${cards.join('')}</section>`;
}

export function broadcastListPage({ world }: SiteRequest, account: AccountRecord): string {
  const words = managerWords(world);
  const create = `<a class="button" href="${escapeHtml(accountPath(account, '/broadcast/create'))}">${escapeHtml(words.createBroadcast)}</a>`;
  const rows = account.broadcasts.map((broadcast) => [
    escapeHtml(broadcast.title),
    escapeHtml(new Intl.DateTimeFormat(world.language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(broadcast.sentAt)),
    broadcast.status === 'SENT' ? broadcast.deliveredCount.toLocaleString(world.language) : '–',
  ]);
  return heading(words.broadcasts, create) + table([words.title, words.sentDate, words.delivered], rows, words.none);
}

export function createBroadcastPage({ world }: SiteRequest, account: AccountRecord): string {
  const words = managerWords(world);
  return `${heading(words.createBroadcast)}
<form class="panel" id="broadcast" data-back="${escapeHtml(accountPath(account, '/broadcast'))}">
<label>${escapeHtml(words.target)}<select name="target"><option>${escapeHtml(words.allFriends)}</option></select></label>
<label>${escapeHtml(words.sendAt)}<input type="datetime-local" name="sendAt"></label>
<label>${escapeHtml(words.message)}<textarea name="text" maxlength="500" rows="7" required></textarea></label>
<button class="button">${escapeHtml(words.send)}</button>
</form>`;
}

/** The last seven days, and a plain link to the export of the same days (manager-line-biz §1.2). */
export function friendsPage({ world }: SiteRequest, account: AccountRecord): string {
  const words = managerWords(world);
  const from = jstDate(world.now() - shownDays * dayMs);
  const to = jstDate(world.now() - dayMs);
  const csv = `/api/bots/${account.basicId}/insight/contacts.csv?fromDate=${from}&toDate=${to}`;
  const rows = account.friends?.rows(world.now(), from, to) ?? [];
  const cells = rows.map((row) => [
    row.date,
    ...[row.contacts, row.targetReaches, row.blocks].map((value) => (row.withheld ? '–' : value.toLocaleString(world.language))),
  ]);
  return (
    heading(`${words.insight} · ${words.friends}`, `<a class="button" href="${escapeHtml(csv)}">${escapeHtml(words.download)}</a>`) +
    table([words.date, words.contacts, words.targetReaches, words.blocks], cells, words.none)
  );
}
