import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { crowdedWorld, type StoredWorld } from '../tests/e2e/busyWorld';
import { checksWorld, runIds } from '../tests/e2e/checksWorld';
import { smallWorld, stand } from '../tests/e2e/extension.fixture';
import { figuresWorld } from '../tests/e2e/figuresWorld';
import { storeWorld } from '../tests/e2e/seed';
import { startWatching } from '../tests/e2e/startWatching';
import { readTable } from '../tests/e2e/stored';
import { figureShows } from '../tests/shots';
import type { AccountWatch, ReaderState } from '../utils/domain/watch/accountWatch';
import type { Measurement } from './measurement';
import { threadTime } from './threadTime';

const looks = 20;
/** Long enough for the largest of these pages to come to rest after a look, ms. */
const restMs = 400;
const [shop] = smallWorld.accounts;
const account = shop?.botId ?? '';
/** Somebody who writes: to the watch no more than a list that says something new. */
const person = { chatId: `U${'d'.repeat(32)}`, type: 'USER', name: '田中', updatedMinutesAgo: 5 } as const;

interface Screen {
  readonly name: string;
  readonly world: StoredWorld;
  readonly hash: string;
  /** Shown once everything is there. */
  readonly shows: string;
  /** What to press first. */
  readonly press?: string;
}

function* screens(now: number): Generator<Screen> {
  for (const accounts of [30, 300]) {
    yield {
      name: `figures of ${accounts} accounts × 3 years`,
      world: figuresWorld(now, accounts, 1_095),
      hash: '#/figures/coverage',
      shows: figureShows,
    };
  }
  for (const [accounts, groups] of [
    [20, 1_000],
    [200, 10_000],
  ] as const) {
    const name = `all of ${groups.toLocaleString('en')} groups`;
    yield { name, world: crowdedWorld(now, { accounts, groups }), hash: '#/inbox', shows: '[data-attention]', press: 'すべて' };
  }
  for (const accounts of [20, 200]) {
    const world = checksWorld(now, Math.max(accounts, 36), accounts);
    yield { name: `a run of ${accounts} accounts`, world, hash: `#/checks/run/${runIds.bulk}`, shows: '[data-verdict]' };
  }
}

/**
 * What a look of the watch costs the main thread of a page of ours that stands open: milliseconds a look, in the built extension. Against the page of the settings with
 * nothing kept, whose rail and status line follow each look, too.
 */
export async function* watching(): AsyncGenerator<Measurement> {
  builtExtension(join(import.meta.dirname, '..'), () => undefined);
  const own = await stand({
    ...smallWorld,
    accounts: smallWorld.accounts.map((one) => (one === shop ? { ...one, chats: [...(one.chats ?? []), person] } : one)),
  });
  try {
    const { observer, line } = await startWatching(own, 'page');
    const [accounts, reader] = [await readTable<AccountWatch>(observer, 'accounts'), await readTable<ReaderState>(observer, 'reader')];
    // A page without a script: whoever writes must not have work of their own.
    await observer.goto(own.browser.url('manifest.json'));
    const page = await own.browser.page('manifest.json');
    await page.setViewportSize({ width: 1_280, height: 800 });
    const write = () => own.world.message({ account, chatId: person.chatId });
    const cost = async ({ world, hash, shows, press }: Omit<Screen, 'name'>): Promise<number> => {
      await storeWorld(observer, { ...world, accounts: [...accounts, ...world.accounts], reader });
      await page.goto('about:blank');
      await page.goto(own.browser.url(`dashboard.html${hash}`));
      if (press !== undefined) await page.getByRole('tab', { name: press }).click();
      await page.locator(shows).first().waitFor();
      await page.bringToFront();
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      return lookCost(page, { line, observer, write });
    };
    const reference = await cost({ world: { accounts: [], groups: [], groupEvents: [], reader: [] }, hash: '#/settings', shows: 'main input' });
    for (const { name, ...screen } of screens(Date.now())) {
      yield { name: `a look, with ${name} open`, value: await cost(screen), unit: 'ms', reference, against: 'the settings, nothing kept' };
    }
  } finally {
    await own.close();
  }
}

interface Line {
  /** Where LINE's list is read. */
  readonly line: Page;
  /** From where the database is read. */
  readonly observer: Page;
  /** Makes the next list say something new: the same list again is not told within a minute. */
  readonly write: () => void;
}

/** Milliseconds of the page's main thread a look, on average. */
async function lookCost(page: Page, { line, observer, write }: Line): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  write();
  await look(page, line);
  const before = await threadTime(session);
  let askedAt = 0;
  for (let turn = 0; turn < looks; turn += 1) {
    write();
    askedAt = await look(page, line);
  }
  await expect.poll(() => lastLookOf(observer)).toBeGreaterThan(askedAt - restMs);
  const after = await threadTime(session);
  await session.detach();
  return ((after.TaskDuration - before.TaskDuration) / looks) * 1_000;
}

async function lastLookOf(observer: Page): Promise<number> {
  const watch = (await readTable<AccountWatch>(observer, 'accounts')).find(({ accountId }) => accountId === account);
  return watch?.lastLookAt ?? 0;
}

/** LINE's page asks for its list, which the watch reads along; when it asked (ms). */
async function look(page: Page, line: Page): Promise<number> {
  const askedAt = await line.evaluate(async (address) => {
    const at = Date.now();
    await (await fetch(address)).text();
    return at;
  }, `/api/v2/bots/${account}/chats?folderType=ALL&tagIds=&autoTagIds=&limit=25`);
  await page.waitForTimeout(restMs);
  return askedAt;
}
