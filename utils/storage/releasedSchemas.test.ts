import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { foldGroup } from '../domain/groups/foldGroup';
import type { GroupEvent } from '../domain/groups/events';
import { YobirinDatabase } from './db';
import { schemaV1 } from './schema/v1';

interface Dump {
  readonly version: number;
  readonly schema: Record<string, string>;
  readonly tables: Record<string, readonly unknown[]>;
}

const folder = join(import.meta.dirname, '../../tests/fixtures/db');
const dumps = readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Dump] as const);

describe('databases of every released version', () => {
  it('has a dump of the present version', () => {
    expect(dumps.map(([, dump]) => dump.version)).toContain(1);
  });

  it('keeps version 1 as it was released', () => {
    const dump = dumps.find(([, one]) => one.version === 1)?.[1];
    expect(schemaV1).toEqual(dump?.schema);
  });

  it.each(dumps)('%s opens with today’s code, nothing lost', async (file, dump) => {
    const name = `released-${file}`;
    const old = new Dexie(name);
    old.version(dump.version).stores(dump.schema);
    for (const [table, rows] of Object.entries(dump.tables)) await old.table(table).bulkAdd(rows);
    old.close();

    const today = new YobirinDatabase(name);
    for (const [table, rows] of Object.entries(dump.tables)) expect(await today.table(table).count(), table).toBe(rows.length);
    const events = await today.groupEvents.toArray();
    const groups = await today.groups.toArray();
    for (const group of groups) {
      const history = events.filter((event: GroupEvent) => event.accountId === group.accountId && event.chatId === group.chatId);
      expect(foldGroup(history)).toEqual(group);
    }
    await today.delete();
  });
});
