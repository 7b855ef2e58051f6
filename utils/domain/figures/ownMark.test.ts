import { expect, it } from 'vitest';
import { markHead, unmarkHead } from './ownMark';

it.each(['日', 'Rank', 'วัน', '', '-x'])('the mark behind %j is found again', (head) => {
  expect(unmarkHead(markHead(head))).toBe(head);
});

it.each([
  ['日 ［Ｙｏｂｉｒｉｎ］', '日'],
  ['日[yobirin] ', '日'],
  ['日', null],
  ['Yobirin', null],
  ['[Yobirin] 日', null],
])('of %j it is %j', (header, head) => {
  expect(unmarkHead(header)).toBe(head);
});
