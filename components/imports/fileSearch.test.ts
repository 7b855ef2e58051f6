import { describe, expect, it } from 'vitest';
import { someAccount, takenFile } from '../../utils/testing/importBuilders';
import { fileSearch } from './fileSearch';

const files = [takenFile({ fileId: '1', fileName: 'friend_overview_2026.csv' }), takenFile({ fileId: '2', fileName: 'ＡＧＥ.csv', accounts: [] })];
const found = (search: string) =>
  fileSearch(
    files,
    search,
    (id) => (id === someAccount ? 'カフェ青空' : id),
    () => '友だち・概要',
  ).map((file) => file.fileId);

describe('a search for files', () => {
  it.each<[string, readonly string[]]>([
    ['', ['1', '2']],
    ['青空', ['1']],
    ['@DEMO', ['1']],
    ['age', ['2']],
    ['概要 overview', ['1']],
    ['青空 age', []],
  ])('%j finds %j', (search, expected) => {
    expect(found(search)).toEqual(expected);
  });
});
