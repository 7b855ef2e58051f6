import { expect, it } from 'vitest';
import { readAccountHint } from './accountColumn';

it.each([
  ["'=1+1", '=1+1'],
  ["''=1+1", "'=1+1"],
  ["'@shop 2", '@shop 2'],
  ["'あおやま", "'あおやま"],
  ["''", "''"],
  [' 青山店 ', '青山店'],
])('the cell %j names %j', (cell, name) => {
  expect(readAccountHint(cell, '店舗')).toEqual({ kind: 'name', name });
});

it('a basic id is one behind the apostrophe of an export, too', () => {
  expect(readAccountHint("'@demo0001", '店舗')).toEqual({ kind: 'basicId', basicId: '@demo0001' });
});

it('a text far too long to be a name names nobody, so that two of them are never taken for one account', () => {
  expect(readAccountHint('店'.repeat(195), '店舗')).toEqual({ kind: 'name', name: '店'.repeat(195) });
  expect(readAccountHint('店'.repeat(196), '店舗')).toBeNull();
});
