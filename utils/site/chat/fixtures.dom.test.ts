import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { requestOf, urlOf } from './endpoints';
import { understand } from './readAnswer';
import { parseReadRequest } from './readRequest';
import { readRows } from './readRows';

const root = join(import.meta.dirname, '../../../tests/fixtures/chat');
const folders = readdirSync(root);

/** Where a fixture comes from is part of it: what was made from notes must not pass for what was recorded. */
const metaSchema = v.strictObject({
  madeOn: v.pipe(v.string(), v.isoDate()),
  madeFrom: v.picklist(['notes', 'site']),
  recorded: v.boolean(),
  about: v.pipe(v.string(), v.minLength(10)),
  status: v.number(),
  request: v.unknown(),
});

describe.each(folders)('%s', (folder) => {
  const meta = v.parse(metaSchema, json(folder, 'meta.json'));
  const request = parseReadRequest(meta.request);

  it('says where it comes from and what was asked', () => {
    expect(request).not.toBeNull();
    expect(folder.startsWith(meta.madeOn)).toBe(true);
    expect(meta.recorded).toBe(meta.madeFrom === 'site');
  });

  it('is understood as expected', () => {
    if (request === null) throw new Error('no request');
    const text = JSON.stringify(json(folder, 'response.json'));
    const reading = understand(request, { status: meta.status, redirected: false, contentType: 'application/json', text });
    expect(reading).toEqual({ request, ...(json(folder, 'expected.json') as object) });
  });

  it('is an answer to an address that the tap would recognise too, if it is a list', () => {
    if (request === null) throw new Error('no request');
    const isList = request.kind === 'accounts' || request.kind === 'chats' || request.kind === 'contacts';
    expect(requestOf(urlOf(request))).toEqual(isList ? request : null);
  });

  if (!existsSync(join(root, folder, 'rows.html'))) return;
  it('has rows as expected', () => {
    document.body.innerHTML = readFileSync(join(root, folder, 'rows.html'), 'utf8');
    const read = readRows(document);
    const plain = read.kind === 'rows' ? { ...read, rows: read.rows.map(({ name, unread }) => ({ name, unread })) } : read;
    expect(plain).toEqual(json(folder, 'expectedRows.json'));
  });
});

it('there are fixtures of every kind of request', () => {
  const kinds = folders.map((folder) => parseReadRequest(v.parse(metaSchema, json(folder, 'meta.json')).request)?.kind);
  expect(new Set(kinds)).toEqual(new Set(['accounts', 'chats', 'contacts', 'events', 'members']));
});

function json(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(root, folder, file), 'utf8'));
}
