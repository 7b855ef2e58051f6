import { storage } from 'wxt/utils/storage';

/** In `storage.local`, which content scripts can hear too: when a check was changed last, epoch ms. The Manager's content script knows the key. */
const stored = storage.defineItem<number>('local:checksChanged');

/** Lets the strips on open pages know that what they say may be old. */
export async function tellChecksChanged(now: number): Promise<void> {
  await stored.setValue(now);
}
