import { afterEach, expect, it } from 'vitest';
import type { AccountGroupSighting } from '../../domain/checks/accountGroup';
import type { BasicId } from '../../domain/ids';
import { YobirinDatabase } from '../../storage/db';
import { createChecksStore } from '../../storage/stores/checksStore';
import { recordSighting } from './recordSighting';

const database = new YobirinDatabase('sightings');
const store = createChecksStore(database);
afterEach(() => database.accountGroupSightings.clear());

function seen(ids: readonly string[], change: Partial<AccountGroupSighting> = {}) {
  return {
    managerNumber: 7,
    name: '関東',
    accounts: ids.map((id) => ({ basicId: id as BasicId, name: null as string | null })),
    loadedAt: 100,
    ...change,
  };
}

async function kept(): Promise<readonly string[]> {
  return ((await database.accountGroupSightings.get(7))?.accounts ?? []).map(({ basicId }) => basicId);
}

it('within one load accounts only come to it, in the order they were seen', async () => {
  await recordSighting(store, seen(['@aa', '@bb']), 101);
  await recordSighting(store, seen(['@bb', '@cc']), 102);
  expect(await kept()).toEqual(['@aa', '@bb', '@cc']);
  await recordSighting(store, seen(['@bb']), 103);
  expect(await kept()).toEqual(['@aa', '@bb', '@cc']);
});

it('a later load begins anew, an earlier one heard late says nothing', async () => {
  await recordSighting(store, seen(['@aa', '@bb']), 101);
  await recordSighting(store, seen(['@bb'], { loadedAt: 200 }), 201);
  expect(await kept()).toEqual(['@bb']);
  await recordSighting(store, seen(['@aa']), 202);
  expect(await kept()).toEqual(['@bb']);
});

it('a name learned later is kept, one known before is not lost', async () => {
  await recordSighting(store, seen(['@aa'], { name: null }), 101);
  await recordSighting(store, { ...seen([]), accounts: [{ basicId: '@aa' as BasicId, name: '渋谷店' }] }, 102);
  await recordSighting(store, seen(['@aa'], { name: null }), 103);
  expect(await database.accountGroupSightings.get(7)).toMatchObject({ name: '関東', accounts: [{ basicId: '@aa', name: '渋谷店' }], seenAt: 103 });
});

it('a load dated ahead of the clock does not have the last word for ever', async () => {
  await recordSighting(store, seen(['@aa'], { loadedAt: 9_000 }), 101);
  await recordSighting(store, seen(['@bb']), 102);
  expect(await kept()).toEqual(['@bb']);
});

it('a page that goes on naming accounts is not followed beyond what a group holds', async () => {
  for (let page = 0; page < 3; page += 1) {
    const ids = Array.from({ length: 3_000 }, (_, index) => `@a${page * 3_000 + index}`);
    await recordSighting(store, seen(ids), 101 + page);
  }
  expect(await kept()).toHaveLength(5_000);
});
