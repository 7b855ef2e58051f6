import type { Instant } from '../../utils/domain/ids';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** `yobirin-2026-11-20.zip`, the day as in Japan, so that files sort by it. */
export function backupFileName(now: Instant): string {
  return `yobirin-${day.format(now)}.zip`;
}
