import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { launchWithoutExtension } from '../tests/e2e/extensionBrowser';
import { smallWorld, stand } from '../tests/e2e/extension.fixture';
import { startWatching } from '../tests/e2e/startWatching';
import { type Measurement, median } from './measurement';
import { threadTime } from './threadTime';

const [fewRows, manyRows] = [500, 5_000];
const changesEachSecond = 100;
const roundMs = 8_000;
const rounds = 3;

/** What one round cost the page's main thread: each second of it, and at worst. */
interface Round {
  /** All tasks and the scripts in them, ms per second. */
  readonly taskMs: number;
  readonly scriptMs: number;
  /** Tasks over 50 ms. */
  readonly longTasks: number;
  /** Longest time between two ticks of the timer that makes the changes, ms. */
  readonly longestGapMs: number;
}

interface Place {
  readonly name: string;
  readonly url: string;
  /** There once the page has drawn its list. */
  readonly ready: string;
  /** Is the list laid out and painted? */
  readonly drawn: boolean;
  /** Where rows are put, and what one looks like. */
  readonly list: string;
  readonly row: string;
}

const account = smallWorld.accounts[0]?.botId ?? '';
const chatList: Place = {
  name: 'chat list',
  drawn: true,
  url: `https://chat.line.biz/${account}`,
  ready: '.list-group-item-chat',
  list: '.chatlist .overflow-y-auto .list-group',
  row: '<div style="contain: strict; height: 60px" class="list-group-item list-group-item-action list-group-item-chat"><a href="#"><div><h6 class="mb-0 text-truncate text-truncate-box">N</h6><div class="text-muted small text-truncate">M</div></div></a></div>',
};
const places: readonly Place[] = [
  chatList,
  // The page's own drawing of so many rows leaves no task short: without it, what is long is a script's.
  { ...chatList, name: 'chat list, not drawn', drawn: false },
  {
    name: 'account group',
    drawn: true,
    url: 'https://manager.line.biz/groups/1/setting',
    ready: 'main',
    list: 'main',
    row: '<div style="contain: strict; height: 24px"><a href="/account/@bench00N">N</a><span>M</span></div>',
  },
];

/**
 * LINE's pages with 500 rows, and with ten times as many, of which 100 a second are moved, renamed or written anew, while the page fetches its list once a second: all our content
 * scripts, shelf open and a name marked, against an empty MutationObserver over the whole document in a browser without the extension.
 */
export async function* page(): AsyncGenerator<Measurement> {
  builtExtension(join(import.meta.dirname, '..'), () => undefined);
  const own = await stand({ ...smallWorld, accountGroups: [{ id: 1, name: '全店', basicIds: smallWorld.accounts.map(({ basicId }) => basicId) }] });
  const plain = await launchWithoutExtension({ sandboxPort: own.sandbox.port });
  try {
    await startWatching(own);
    own.world.invite({ account: '@e2e0001', chatId: 'C00000000000000000000000000000c01', name: '新年会 2027', members: 8 });
    const empty = await plain.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 860 } });
    for (const rows of [fewRows, manyRows]) {
      // So few rows are drawn in short tasks.
      for (const place of places.filter(({ drawn }) => drawn || rows === manyRows)) yield* measure(place, rows, own.browser.context, empty);
    }
  } finally {
    await plain.close();
    await own.close();
  }
}

async function* measure(place: Place, rows: number, ours: BrowserContext, reference: BrowserContext): AsyncGenerator<Measurement> {
  const mine = await prepare(place, rows, ours);
  const theirs = await prepare(place, rows, reference);
  await theirs.page.evaluate(() => new MutationObserver(() => undefined).observe(document, { childList: true, characterData: true, subtree: true }));
  if (place.list === chatList.list) await openShelf(mine.page);
  const measured = { mine: [] as Round[], theirs: [] as Round[] };
  for (let round = 0; round <= rounds; round += 1) {
    const [one, other] = [await play(mine), await play(theirs)];
    // The first round warms up.
    if (round === 0) continue;
    measured.mine.push(one);
    measured.theirs.push(other);
  }
  const against = 'empty MutationObserver, no extension';
  const of = (name: string, unit: Measurement['unit'], pick: (round: Round) => number): Measurement => ({
    name: `${place.name}, ${rows.toLocaleString('en')} rows: ${name}`,
    value: median(measured.mine.map(pick)),
    unit,
    reference: median(measured.theirs.map(pick)),
    against,
  });
  yield of('main thread, each second', 'ms', ({ taskMs }) => taskMs);
  yield of('scripts, each second', 'ms', ({ scriptMs }) => scriptMs);
  yield of('longest wait for the thread', 'ms', ({ longestGapMs }) => longestGapMs);
  yield of('tasks over 50 ms in 8 s', 'tasks', ({ longTasks }) => longTasks);
  await Promise.all([mine.page.close(), theirs.page.close()]);
}

async function openShelf(opened: Page): Promise<void> {
  const button = opened.locator('yobirin-shelf button').first();
  if ((await button.getAttribute('aria-expanded', { timeout: 30_000 })) === 'false') await button.click();
}

interface Prepared {
  readonly page: Page;
  readonly session: CDPSession;
}

/** The page with so many rows more in its list and the changes ready to begin. */
async function prepare({ url, ready, list, row, drawn }: Place, rows: number, context: BrowserContext): Promise<Prepared> {
  const opened = await context.newPage();
  await opened.goto(url);
  await opened.locator(ready).first().waitFor();
  await opened.evaluate(
    ([selector, html, count, address, isDrawn]) => {
      const holder = document.querySelector<HTMLElement>(selector);
      if (holder === null) throw new Error(`no ${selector}`);
      holder.insertAdjacentHTML(
        'beforeend',
        Array.from({ length: count }, (_, at) => html.replaceAll('N', `${at}番`).replace('M', `${at}`)).join(''),
      );
      if (!isDrawn) holder.style.display = 'none';
      const bench = { longTasks: 0, longestGapMs: 0 };
      const running: ReturnType<typeof setInterval>[] = [];
      new PerformanceObserver((entries) => (bench.longTasks += entries.getEntries().length)).observe({ type: 'longtask' });
      let change = 0;
      let tickedAt = 0;
      Object.assign(globalThis, {
        bench,
        beginChanges(everyMs: number) {
          [bench.longTasks, bench.longestGapMs, tickedAt] = [0, 0, performance.now()];
          const changing = setInterval(() => {
            bench.longestGapMs = Math.max(bench.longestGapMs, performance.now() - tickedAt);
            tickedAt = performance.now();
            change += 1;
            const one = holder.children[(change * 7_919) % holder.children.length];
            const texts = one?.querySelectorAll('h6, a, .small, span');
            if (change % 3 === 0 && one !== undefined) holder.insertBefore(one, holder.firstElementChild);
            else if (texts?.[change % texts.length]?.firstChild?.nodeType === 3)
              (texts[change % texts.length]?.firstChild as Text).nodeValue = `書きかえ ${change}`;
            else one?.replaceChildren(...[...one.children].map((child) => child.cloneNode(true)));
          }, everyMs);
          running.push(
            changing,
            setInterval(() => void fetch(address).then((answer) => answer.text()), 1_000),
          );
        },
        endChanges() {
          for (const timer of running.splice(0)) clearInterval(timer);
        },
      });
    },
    [
      list,
      row,
      rows,
      url.startsWith('https://chat') ? `/api/v2/bots/${account}/chats?folderType=ALL&tagIds=&autoTagIds=&limit=25` : url,
      drawn,
    ] as const,
  );
  const session = await context.newCDPSession(opened);
  await session.send('Performance.enable');
  return { page: opened, session };
}

async function play({ page: opened, session }: Prepared): Promise<Round> {
  await opened.bringToFront();
  await opened.evaluate(
    (everyMs) => (globalThis as unknown as { beginChanges(everyMs: number): void }).beginChanges(everyMs),
    1_000 / changesEachSecond,
  );
  const before = await threadTime(session);
  await opened.waitForTimeout(roundMs);
  const after = await threadTime(session);
  const { longTasks, longestGapMs } = await opened.evaluate(() => {
    const there = globalThis as unknown as { endChanges(): void; bench: { longTasks: number; longestGapMs: number } };
    there.endChanges();
    return there.bench;
  });
  const seconds = after.Timestamp - before.Timestamp;
  return {
    taskMs: ((after.TaskDuration - before.TaskDuration) / seconds) * 1_000,
    scriptMs: ((after.ScriptDuration - before.ScriptDuration) / seconds) * 1_000,
    longTasks,
    longestGapMs,
  };
}
