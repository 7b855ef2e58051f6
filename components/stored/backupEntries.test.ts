import { expect, it } from 'vitest';
import type { Expanded } from '../../utils/files/expandFiles';
import { tellEntries } from './backupEntries';

const file = (path: string): Expanded => ({ fileName: path.split('/').at(-1) ?? '', path, bytes: new Uint8Array([1]) });
const refused = (fileName: string, refusal: Extract<Expanded, { refusal: unknown }>['refusal']): Expanded => ({ fileName, refusal, limit: null });

it.each<[string, Expanded[], string]>([
  ['a plain file', [file('own.zip')], 'own.zip + 0'],
  ['a whole export', [file('own.zip/yobirin-backup.json'), file('own.zip/yobirin-figures.json'), file('own.zip/files/a.csv')], 'own.zip/yobirin-backup.json + 3'],
  ['figures only', [file('own.zip/yobirin-figures.json'), file('own.zip/files/a.csv')], 'none + 2'],
  ['packed again in a folder', [file('own.zip/mine/yobirin-backup.json'), file('own.zip/mine/files/a.csv')], 'own.zip/mine/yobirin-backup.json + 2'],
  ['a taken file of that name', [file('own.zip/files/yobirin-backup.json'), file('own.zip/yobirin-figures.json')], 'none + 2'],
  ['a taken file that does not open', [file('own.zip/yobirin-figures.json'), refused('a.csv', 'brokenZip')], 'none + 1'],
  ['a list that does not open', [file('own.zip/files/a.csv'), refused('yobirin-figures.json', 'brokenZip')], 'damaged'],
  ['a zip that does not open', [refused('own.zip', 'brokenZip')], 'damaged'],
  ['too much', [refused('own.zip', 'zipTooLarge')], 'tooLarge'],
  ['a large plain file', [refused('own.zip', 'tooLarge')], 'tooLarge'],
  ['a file that is gone', [refused('own.zip', 'unreadable')], 'unreadable'],
  ['an empty zip', [refused('own.zip', 'empty')], 'notABackup'],
  ['a book', [refused('own.zip', 'notText')], 'notABackup'],
  ['nothing', [], 'notABackup'],
])('%s', (_name, found, expected) => {
  const told = tellEntries(found, 'own.zip');
  expect(told.ok ? `${told.value.bell?.path ?? 'none'} + ${told.value.entries.length}` : told.problem).toBe(expected);
}); // oxfmt-ignore
