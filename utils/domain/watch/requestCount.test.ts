import { expect, test } from 'vitest';
import { countRequests, requestsBegunToday } from './requestCount';

const hourMs = 3_600_000;
/** Half past eleven in the evening in Japan. */
const evening = Date.parse('2026-11-28T23:30:00+09:00');

test('requests are counted by the day in Japan', () => {
  const first = countRequests(undefined, evening, 1);
  const second = countRequests(first, evening + 1, 2);
  expect(requestsBegunToday(second, evening + 2)).toBe(3);
  const tomorrow = countRequests(second, evening + hourMs, 1);
  expect(requestsBegunToday(tomorrow, evening + hourMs)).toBe(1);
});

test('yesterday’s are not today’s, and none are none', () => {
  expect(requestsBegunToday(countRequests(undefined, evening, 5), evening + hourMs)).toBe(0);
  expect(requestsBegunToday(undefined, evening)).toBe(0);
});
