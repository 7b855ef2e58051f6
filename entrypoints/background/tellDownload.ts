import type { ManagerDownload } from '../../utils/app/figures/startCollect';
import type { StartedDownload } from '../../utils/browser/downloads';
import { readDownloadAddress } from '../../utils/site/csv/downloadAddress';

const manager = 'https://manager.line.biz/';

/**
 * Is it a download from the Manager, and can its address be read once more? Null: not from the Manager, so none of our business. Whether the
 * Manager downloads by plain addresses or by `blob:` ones is not known (manager-line-biz §9); the latter cannot be read by anybody else.
 */
export function tellDownload({ id, url, referrer }: StartedDownload): ManagerDownload | null {
  const downloadId = String(id);
  const address = readDownloadAddress(url);
  if (address === null)
    return url.startsWith(`blob:${manager}`) || (url.startsWith('data:') && referrer.startsWith(manager)) ? { downloadId, of: null } : null;
  const { basicId, formatId, period } = address;
  return { downloadId, of: formatId === 'friends' && period !== null ? { basicId, period } : null };
}
