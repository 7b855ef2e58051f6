import { browser } from 'wxt/browser';

/** A download that has begun. */
export interface StartedDownload {
  readonly id: number;
  readonly url: string;
  /** The page it was started from; '' = not known. */
  readonly referrer: string;
}

/** Firefox leaves some of these out. */
interface DownloadItem {
  readonly id: number;
  readonly url: string;
  readonly finalUrl?: string | undefined;
  readonly referrer?: string | undefined;
  readonly byExtensionId?: string | undefined;
}

/**
 * Calls `listener` for every download that begins from now on, those of this extension aside. Without the permission there is no such list and
 * nothing is heard; call it again when a permission has come.
 * @returns whether it listens now.
 */
export function onDownload(listener: (download: StartedDownload) => void): boolean {
  // The browser leaves the whole interface out until the permission is there.
  const downloads = (browser as Partial<typeof browser>).downloads;
  if (downloads === undefined) return false;
  downloads.onCreated.addListener(({ id, url, finalUrl, referrer, byExtensionId }: DownloadItem) => {
    if (byExtensionId !== browser.runtime.id) listener({ id, url: finalUrl ?? url, referrer: referrer ?? '' });
  });
  return true;
}
