import { expect, it } from 'vitest';
import { parseInvitationId } from './invitationId';

it.each([
  ['a-1:b_2', true],
  ['x'.repeat(100), true],
  ['x'.repeat(101), false],
  ['', false],
  ['a b', false],
  ['__proto__', false],
  ['constructor', false],
  [7, false],
  [null, false],
])('%j as an id of an invitation', (value, wanted) => {
  expect(parseInvitationId(value) !== null).toBe(wanted);
});
