import { expect, test } from 'vitest';
import { NotificationCount } from './notificationCount';

test('counts what appears, not what stays or goes', () => {
  const count = new NotificationCount();
  for (const ids of [[], ['a'], ['a', 'b'], ['b'], ['b'], ['a', 'b']]) count.take(ids);
  expect(count.shown).toBe(3);
});
