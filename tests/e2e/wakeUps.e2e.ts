import { expect, type Page } from '@playwright/test';
import { AlarmClock } from '../../sandbox/scenario/alarmClock';
import { clearAlarm, readKept } from '../../sandbox/scenario/extensionApi';
import { loadWords } from '../../utils/i18n/words';
import { type Stand, stand, test } from './extension.fixture';
import { storeSettings } from './seed';
import { startWatching } from './startWatching';
import { badgeOf } from './stored';

const minuteMs = 60_000;

/** The extension reads by itself, no LINE page is open, and the safety net under its alarms is taken away. */
async function standAlone(): Promise<{ own: Awaited<ReturnType<typeof stand>>; observer: Page; passMinute: () => Promise<void> }> {
  const own = await stand();
  const { observer, line } = await startWatching(own, 'always');
  await line.close();
  await clearAlarm(observer, 'upkeep');
  const time = { observer, browser: own.browser, clockAheadMs: 0 };
  const alarms = new AlarmClock(time);
  async function passMinute(): Promise<void> {
    await alarms.note();
    time.clockAheadMs += minuteMs;
    own.world.passTime(minuteMs);
    await own.browser.setClockAhead(time.clockAheadMs);
    await alarms.deliverDue();
  }
  return { own, observer, passMinute };
}

function invite({ world }: Stand, number: number): void {
  world.invite({ account: '@e2e0001', chatId: `C0000000000000000000000000000009${number}`, name: `group ${number}`, members: 5 });
}

/** Three minutes at most pass until the badge says that one rings; the net that was taken away would have held only after five. */
async function rings(observer: Page, passMinute: () => Promise<void>): Promise<void> {
  let passed = 0;
  await expect
    .poll(
      async () => {
        if ((await badgeOf(observer)) !== '1' && passed < 3) {
          passed += 1;
          await passMinute();
        }
        return badgeOf(observer);
      },
      { timeout: 20_000, intervals: [1_000] },
    )
    .toBe('1');
}

test('a group that is snoozed for hours does not put off the watch', async () => {
  const { own, observer, passMinute } = await standAlone();
  await storeSettings(observer, { language: 'ja' });
  const { inbox } = await loadWords('ja');
  invite(own, 1);
  await rings(observer, passMinute);
  await observer.bringToFront();
  await observer.locator('[data-group-row][data-attention="ringing"]').first().focus();
  await observer.keyboard.press('s');
  await observer.getByRole('dialog').getByRole('button', { name: inbox.ask.snooze.monday }).click();
  await expect.poll(() => badgeOf(observer)).toBe('');
  await expect.poll(() => readKept(observer, 'session', 'readerBusy')).toBe(false);
  // As the browser does when it has been idle.
  await own.browser.stopWorker();
  invite(own, 2);
  await rings(observer, passMinute);
  await own.close();
});

test('a worker that dies in the look its alarm woke it for is woken again', async () => {
  const { own, observer, passMinute } = await standAlone();
  invite(own, 1);
  own.world.fault({ path: '/chats', delayMs: minuteMs, times: 100 });
  const open = () => own.sandbox.log.byExtension().some((request) => request.endedAt === null);
  await expect
    .poll(async () => {
      if (!open()) await passMinute();
      return open();
    })
    .toBe(true);
  await own.browser.stopWorker();
  own.world.clearFaults();
  await rings(observer, passMinute);
  await own.close();
});
