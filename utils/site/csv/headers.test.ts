import { expect, it } from 'vitest';
import { columnNames } from './headers';

it.each([
  ['a b c', 'a b c'],
  ['a a a', 'a a~(2) a~(3)'],
  ['a a a~(2)', 'a a~(3) a~(2)'],
  ['a~(2) a a a', 'a~(2) a a~(3) a~(4)'],
  ['a~(2) a~(2) a a', 'a~(2) a~(2)~(2) a a~(3)'],
])('columns headed %j are called %j, each by a name of its own', (heads, names) => {
  const row = (text: string) => text.split(' ').map((head) => head.replaceAll('~', ' '));
  expect(columnNames(row(heads))).toEqual(row(names));
  expect(columnNames(row(names))).toEqual(row(names));
});
