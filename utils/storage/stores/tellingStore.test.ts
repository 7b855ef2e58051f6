import { describe, expect, it } from 'vitest';
import { firstSeen } from '../../testing/groupBuilders';
import { memoryGroupsStore } from '../../testing/memoryGroupsStore';
import { tellingStore } from './tellingStore';

describe('telling pages that a group changed', () => {
  function counting() {
    const counted = { told: 0 };
    const store = tellingStore(memoryGroupsStore(), async () => void (counted.told += 1));
    return { counted, store };
  }

  it('tells after something was written, and not of what was only looked at', async () => {
    const { counted, store } = counting();
    await store.transaction(async (tx) => tx.putReader(await tx.reader()));
    await store.transaction((tx) => tx.append([]));
    expect(counted.told).toBe(0);
    await store.transaction((tx) => tx.append([firstSeen()]));
    expect(counted.told).toBe(1);
  });

  it('does not tell of what was not kept', async () => {
    const { counted, store } = counting();
    const failing = store.transaction(async (tx) => {
      await tx.append([firstSeen()]);
      throw new Error('full');
    });
    await expect(failing).rejects.toThrow('full');
    expect(counted.told).toBe(0);
  });
});
