import { storage } from 'wxt/utils/storage';

/** Since when the database refuses (disk full, broken profile, written by a newer version); null = it works. Kept outside the database, for obvious reasons. */
const troubleSince = storage.defineItem<number | null>('session:storageTroubleSince', { fallback: null });

export async function storageTroubleSince(): Promise<number | null> {
  return troubleSince.getValue();
}

export async function tellStorageTrouble(now: number): Promise<void> {
  if ((await troubleSince.getValue()) === null) await troubleSince.setValue(now);
}

export async function clearStorageTrouble(): Promise<void> {
  if ((await troubleSince.getValue()) !== null) await troubleSince.setValue(null);
}

export function watchStorageTrouble(onChange: (sinceAt: number | null) => void): () => void {
  return troubleSince.watch(onChange);
}
