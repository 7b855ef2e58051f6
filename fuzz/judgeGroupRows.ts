import type { GroupEvent } from '../utils/domain/groups/events';
import type { Instant } from '../utils/domain/ids';
import { dayMs } from '../utils/domain/time/jst';
import { readBackup, writeBackup } from '../utils/storage/backup';
import type { memoryGroupsStore } from '../utils/testing/memoryGroupsStore';
import { demand } from './area';

/** The year LINE began. */
const earliest = Date.UTC(2011, 0, 1);

/** Everything that is kept can travel, and is dated within reason. */
export async function judgeGroupRows(store: ReturnType<typeof memoryGroupsStore>, now: Instant, takesBackups = false): Promise<void> {
  // Two clocks may differ, but nothing that happened is dated later than this.
  const latest = now + 400 * dayMs;
  const rows = { accounts: await store.accounts(), groupEvents: store.events() };
  // A backup says itself when things happened; the page that read it has sorted out what lies ahead.
  for (const event of takesBackups ? [] : rows.groupEvents)
    demand(isDatedWell(event, latest), () => `an event of ${new Date(event.at).toISOString()}`);
  for (const { highWaterAt } of rows.accounts) demand(highWaterAt === null || highWaterAt <= latest, 'a newest chat from the far future');
  const back = readBackup(writeBackup(rows, { exportedAt: now, extensionVersion: '' }), takesBackups ? Infinity : latest);
  demand(back.ok && back.value.rejected.length === 0, () => `does not survive an export: ${JSON.stringify(back.ok ? back.value.rejected[0] : back)}`);
  const seen = new Set<string>();
  for (const { kind, accountId, chatId } of rows.groupEvents) {
    if (kind !== 'firstSeen') continue;
    demand(!seen.has(accountId + chatId), 'a group was seen for the first time twice');
    seen.add(accountId + chatId);
  }
}

function isDatedWell({ at, recordedAt }: GroupEvent, latest: Instant): boolean {
  return [at, recordedAt].every((moment) => Number.isSafeInteger(moment) && moment > earliest && moment <= latest);
}
