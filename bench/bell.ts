import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { startSandbox } from '../sandbox/server';
import { World } from '../sandbox/world';
import { crowdedWorld } from '../tests/e2e/busyWorld';
import { smallWorld } from '../tests/e2e/extension.fixture';
import { deleteProfile, ExtensionBrowser, newProfile } from '../tests/e2e/extensionBrowser';
import { storeWorld } from '../tests/e2e/seed';
import { startWatching } from '../tests/e2e/startWatching';
import { badgeOf, readTable } from '../tests/e2e/stored';
import type { AccountWatch, ReaderState } from '../utils/domain/watch/accountWatch';
import { type Measurement, median } from './measurement';

/** The invitations of both workers and the old groups must fit on one page of the list (25), by whose length the minimal bell counts. */
const turns = 9;
const account = smallWorld.accounts[0]?.botId ?? '';

/** Where the bell rings: LINE's page, and a page of the extension from which the badge is watched. */
interface Bell {
  readonly world: World;
  readonly browser: ExtensionBrowser;
  readonly line: Page;
  readonly observer: Page;
  /** What the tap calls its event. */
  readonly tapped: 'yobirin:tapped' | 'minimal:tapped';
  close(): Promise<void>;
}

/**
 * From the moment the tap has a list with a new group in it until the badge says so, in the built extension: checked, compared with what is
 * known, written down, counted. Against an extension that counts the list and sets the badge. With a worker that runs, and with one that was stopped.
 */
export async function* bell(): AsyncGenerator<Measurement> {
  const extension = builtExtension(join(import.meta.dirname, '..'), () => undefined);
  const minimal = await minimalBell();
  const small = await ourBell(extension);
  const crowded = await ourBell(extension, 10_000);
  try {
    const against = 'counts the list, writes nothing';
    for (const worker of ['warm', 'cold'] as const) {
      const times = { minimal: [] as number[], small: [] as number[], crowded: [] as number[] };
      for (let turn = 0; turn <= turns; turn += 1) {
        const [theirs, mine, many] = [await ring(minimal, turn, worker), await ring(small, turn, worker), await ring(crowded, turn, worker)];
        // The first turn warms up.
        if (turn === 0) continue;
        times.minimal.push(theirs);
        times.small.push(mine);
        times.crowded.push(many);
      }
      const reference = median(times.minimal);
      yield { name: `tap to badge, ${worker} worker`, value: median(times.small), unit: 'ms', reference, against };
      yield { name: `tap to badge, ${worker} worker, 10,000 groups known`, value: median(times.crowded), unit: 'ms', reference, against };
    }
  } finally {
    for (const one of [minimal, small, crowded]) await one.close();
  }
}

async function ourBell(extension: string, groups = 0): Promise<Bell> {
  const place = await newPlace(extension);
  const first = await place.launch();
  const { observer: inbox } = await startWatching({ browser: first, world: place.world });
  if (groups > 0) {
    const [accounts, reader] = [await readTable<AccountWatch>(inbox, 'accounts'), await readTable<ReaderState>(inbox, 'reader')];
    await storeWorld(inbox, { ...crowdedWorld(Date.now(), { accounts: 200, groups }), accounts, reader });
  }
  // The worker shares its process with the pages: what these leave behind is not its own.
  await first.close();
  // A page without a script: whoever watches must not have work of their own.
  return beginAt(place, 'manifest.json', 'yobirin:tapped');
}

async function minimalBell(): Promise<Bell> {
  return beginAt(await newPlace(join(import.meta.dirname, 'references/minimalBell')), 'observer.html', 'minimal:tapped');
}

interface Place {
  readonly world: World;
  launch(): Promise<ExtensionBrowser>;
  leave(): Promise<void>;
}

async function newPlace(extension: string): Promise<Place> {
  const world = new World(smallWorld);
  const sandbox = await startSandbox({ world });
  const profile = newProfile();
  return {
    world,
    launch: () => ExtensionBrowser.launch({ extension, sandboxPort: sandbox.port, profile }),
    leave: async () => {
      await sandbox.close();
      deleteProfile(profile);
    },
  };
}

async function beginAt({ world, launch, leave }: Place, observing: string, tapped: Bell['tapped']): Promise<Bell> {
  const browser = await launch();
  const observer = await browser.page(observing);
  const line = await browser.context.newPage();
  await line.goto(`https://chat.line.biz/${account}`);
  const close = async (): Promise<void> => {
    await browser.close();
    await leave();
  };
  return { world, browser, line, observer, tapped, close };
}

/** Ids of the invitations, away from those of the groups that were there. */
let invited = 0xb0000;

/** One invitation; milliseconds from the tap's event to the new badge. */
async function ring({ world, browser, line, observer, tapped }: Bell, turn: number, worker: 'warm' | 'cold'): Promise<number> {
  if (worker === 'cold') await browser.stopWorker();
  const before = await badgeOf(observer);
  invited += 1;
  const chatId = `C${invited.toString(16).padStart(32, '0')}`;
  const tappedAt = line.evaluate(
    ([name, id]) =>
      new Promise<number>((resolve) => {
        document.addEventListener(name, (event) => {
          if (String((event as CustomEvent).detail).includes(id)) resolve(Date.now());
        });
      }),
    [tapped, chatId] as const,
  );
  const badgeAt = observer.evaluate(async (text) => {
    const { action } = (globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }).chrome;
    // No timer: those of a tab in the background are slowed down.
    for (;;) if ((await action.getBadgeText({})) !== text) return Date.now();
  }, before);
  world.invite({ account: '@e2e0001', chatId, name: `新年会 ${turn}`, members: 8 });
  await line.evaluate(
    (address) => fetch(address).then((answer) => answer.text()),
    `/api/v2/bots/${account}/chats?folderType=ALL&tagIds=&autoTagIds=&limit=25`,
  );
  return (await badgeAt) - (await tappedAt);
}
