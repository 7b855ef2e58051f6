import { expect, type Page } from '@playwright/test';
import { dayFromParts, dayOf, isoOfDay, type JstDay } from '../../utils/domain/figures/day';
import { toJst } from '../../utils/domain/time/jst';
import { calmWorld } from './busyWorld';
import { stand, test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';

/** An account of the story: its friends grow by a few a day, and on one day of last month a broadcast may have cost it some. */
interface Shop {
  readonly basicId: string;
  readonly name: string;
  readonly friends: number;
  /** Day of last month (1–28) and people who blocked over it and the two days after; null = nothing happened. */
  readonly burst: { readonly day: number; readonly blocks: number } | null;
}

const shopCount = 30;
const losses = [
  { at: 4, day: 6, blocks: 412 },
  { at: 9, day: 11, blocks: 355 },
  { at: 14, day: 14, blocks: 301 },
  { at: 21, day: 20, blocks: 256 },
  { at: 27, day: 23, blocks: 203 },
] as const;
/** Sent something too, and nobody minded. */
const unminded = { at: 2, day: 9 };

const shops: readonly Shop[] = Array.from({ length: shopCount }, (_, at) => {
  const loss = losses.find((one) => one.at === at);
  return {
    basicId: `@shop${String(at + 1).padStart(4, '0')}`,
    name: `青空商店 ${String(at + 1).padStart(2, '0')}号店`,
    friends: 3_000 + at * 250,
    burst: loss === undefined ? null : { day: loss.day, blocks: loss.blocks },
  };
});

interface Month {
  readonly firstOn: JstDay;
  readonly lastOn: JstDay;
}

function lastMonth(now: number): Month {
  const { year, month } = toJst(now);
  const thisFirst = dayFromParts(year, month, 1) ?? 0;
  const [before, number] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return { firstOn: dayFromParts(before, number, 1) ?? 0, lastOn: thisFirst - 1 };
}

const compact = (on: JstDay) => isoOfDay(on).replaceAll('-', '');

/** Two adds a day, and a third of a burst on each of three days. */
function friendsFile({ friends, burst }: Shop, month: Month, untilOn: JstDay): string {
  const fromOn = month.firstOn - 40;
  const burstOn = burst === null ? Infinity : month.firstOn + burst.day - 1;
  let blocks = Math.round(friends / 5);
  const rows = Array.from({ length: untilOn - fromOn + 1 }, (_, index) => {
    const on = fromOn + index;
    if (burst !== null && on >= burstOn && on < burstOn + 3) blocks += Math.floor(burst.blocks / 3) + (on === burstOn ? burst.blocks % 3 : 0);
    return `${compact(on)},${friends + index * 2},${Math.round(friends / 2)},${blocks}`;
  });
  return ['date,contacts,targetReaches,blocks', ...rows, ''].join('\r\n');
}

function broadcastsFile({ basicId, friends }: Shop, sentOn: JstDay): string {
  const id = basicId.slice(-4);
  const link = `https://manager.line.biz/account/${basicId}/broadcast/${id}`;
  return [
    'broadcastId,sentDate,cmsUrl,deliveredCount,open,clickUU,videoStartUU,videoCompleteUU,1_imp,1_click',
    `${id},${compact(sentOn)},${link},${friends},${Math.round(friends * 0.4)},${Math.round(friends * 0.05)},,,${friends},${Math.round(friends * 0.06)}`,
    '',
  ].join('\r\n');
}

interface UnsortedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A download folder as people have it: ids in some names, shops in others, and six that say nothing but name their account in a link. */
function unsortedFiles(month: Month, untilOn: JstDay): UnsortedFile[] {
  const friends = shops.map((shop, at) => {
    const name = at % 3 === 0 ? `${shop.name}.csv` : `friend_overview_${shop.basicId}_${compact(month.firstOn)}-${compact(untilOn)}.csv`;
    const text = friendsFile(shop, month, untilOn);
    return { name, mimeType: 'text/csv', buffer: at % 2 === 0 ? Buffer.from(`\ufeff${text}`) : Buffer.from(`\ufeff${text}`, 'utf16le') };
  });
  const sent = [...losses, unminded].map(({ at, day }, index) => {
    const shop = shops[at];
    if (shop === undefined) throw new Error('a shop of the story is missing');
    const buffer = Buffer.from(broadcastsFile(shop, month.firstOn + day - 1));
    return { name: `message_broadcast (${index}).csv`, mimeType: 'text/csv', buffer };
  });
  return [...friends, ...sent].reverse();
}

const inState = (page: Page, state: string) => page.locator(`[data-import-file][data-import-state="${state}"]`);

/** Files named after a shop are only suggested to be its: the person says yes, one by one. */
async function sayWhose(page: Page): Promise<void> {
  const open = inState(page, 'needsOwner');
  for (let left = await open.count(); left > 0; left -= 1) {
    const file = open.first();
    const name = (await file.getAttribute('data-import-file')) ?? '';
    const shop = shops.find((one) => `${one.name}.csv` === name);
    if (shop === undefined) throw new Error(`nobody knows whose ${name} is`);
    await file.locator('[data-action="suggested-owner"]').filter({ hasText: shop.name }).click();
    await expect(open).toHaveCount(left - 1);
  }
}

test('from 36 unsorted files to the five accounts that lost reachable friends last month, and the broadcast before it', async () => {
  test.setTimeout(120_000);
  const own = await stand();
  const page = await own.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  const now = Date.now();
  const month = lastMonth(now);
  const world = calmWorld(now);
  const [pattern] = world.accounts;
  if (pattern === undefined) throw new Error('a world without accounts');
  const accounts = shops.map(({ basicId, name }, at) => ({
    ...pattern,
    accountId: `U${String(at + 1).padStart(32, '0')}` as typeof pattern.accountId,
    basicId: basicId as typeof pattern.basicId,
    name,
  }));
  await storeWorld(page, { ...world, accounts });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/figures/import'));

  const files = unsortedFiles(month, dayOf(now) - 1);
  expect(files).toHaveLength(36);
  await page.locator('input[type="file"][multiple]').first().setInputFiles(files);
  await expect(inState(page, 'needsOwner')).toHaveCount(10, { timeout: 20_000 });
  await sayWhose(page);
  await expect(inState(page, 'ready')).toHaveCount(36);
  await page.locator('[data-action="take-files"]').click();
  await expect(inState(page, 'taken')).toHaveCount(36, { timeout: 30_000 });

  await page.goto(own.browser.url('dashboard.html#/figures/overview/lastMonth'));
  const change = page.locator('th[data-col="change"]');
  await change.getByRole('button').first().waitFor();
  for (let clicks = 0; clicks < 2 && (await change.getAttribute('aria-sort')) !== 'ascending'; clicks += 1) await change.getByRole('button').click();
  await expect(change).toHaveAttribute('aria-sort', 'ascending');
  const days = month.lastOn - month.firstOn + 1;
  const lost = losses.map(({ at, blocks }) => ({ id: shops[at]?.basicId, text: `−${blocks - days * 2}` }));
  const worst = page.locator('tr[data-account]');
  expect(await worst.evaluateAll((rows) => rows.slice(0, 5).map((row) => row.getAttribute('data-account')))).toEqual(lost.map(({ id }) => id));
  expect((await worst.locator('[data-col="change"]').allTextContents()).slice(0, 5)).toEqual(lost.map(({ text }) => text));
  expect((await worst.locator('[data-col="change"]').allTextContents()).slice(5)).toEqual(Array.from({ length: 25 }, () => `+${days * 2}`));

  await page.goto(own.browser.url('dashboard.html#/figures/broadcasts/lastMonth'));
  const sent = page.getByRole('table').last().getByRole('row');
  for (const { at, day, blocks } of losses) {
    const row = sent.filter({ hasText: shops[at]?.name ?? '' });
    await expect(row).toContainText(`/${day}(`);
    await expect(row).toContainText(`+${blocks}`);
  }
  await expect(sent.filter({ hasText: shops[unminded.at]?.name ?? '' })).not.toContainText(/\+[1-9]\d\d/);
  expect(own.errors).toEqual([]);
  await own.close();
});
