import type { Instant } from '../../utils/domain/ids';
import { formatShortDay, formatTime } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';

/** Name, day and time of Japan: `田中 11/20(金) 13:12`. Whoever gave no name is a dash. */
export function whoWhen({ by, at }: { readonly by: string; readonly at: Instant }, language: Language): string {
  return `${by === '' ? '–' : by.slice(0, 100)} ${formatShortDay(at, language)} ${formatTime(at)}`;
}
