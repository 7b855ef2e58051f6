import { storage } from 'wxt/utils/storage';

/** Key in `storage.local`, which content scripts can hear too: when a check was changed last, epoch ms. */
export const checksChangedKey = 'checksChanged';

const stored = storage.defineItem<number>(`local:${checksChangedKey}`);

/** Lets the strips on open pages know that what they say may be old. */
export async function tellChecksChanged(now: number): Promise<void> {
  await stored.setValue(now);
}
