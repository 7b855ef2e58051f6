import { formatCount } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';

const kib = 1_024;

/** A size for reading: whole KB below 1 MB, then MB with one decimal below ten. */
export function formatBytes(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / kib));
  if (bytes === 0) return '0 KB';
  if (kilobytes < kib) return `${formatCount(kilobytes, language)} KB`;
  const megabytes = bytes / kib / kib;
  return `${formatCount(megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes), language)} MB`;
}
