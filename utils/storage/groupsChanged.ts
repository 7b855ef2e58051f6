import { storage } from 'wxt/utils/storage';

/** In `storage.local`, which content scripts can hear too: when something of a group was written last, epoch ms. The chat site's content script knows the key. */
const stored = storage.defineItem<number>('local:groupsChanged');

/** Lets the shelves on open pages know that what they show may be old. */
export async function tellGroupsChanged(now: number): Promise<void> {
  await stored.setValue(now);
}
