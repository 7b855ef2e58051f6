import { storage } from 'wxt/utils/storage';
import type { MemoryStore } from '../app/ports';
import { emptyMemory, type WorkingMemory } from '../domain/watch/workingMemory';

const stored = storage.defineItem<Partial<WorkingMemory>>('session:reader');

/** Session storage: survives the worker, ends with the browser. Nobody but this extension's own contexts can read it. */
export const workingMemory: MemoryStore = {
  read: readMemory,
  change: (update) =>
    navigator.locks.request('yobirin.memory', async () => {
      await stored.setValue(update(await readMemory()));
    }),
};

async function readMemory(): Promise<WorkingMemory> {
  return { ...emptyMemory, ...(await stored.getValue()) };
}
