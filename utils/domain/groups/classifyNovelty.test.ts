import { expect, it } from 'vitest';
import { classifyNovelty } from './classifyNovelty';

const day = 86_400_000;
const watchedSinceAt = 100 * day;

it.each([
  ['first sight, undated', { joinedAt: null, watchedSinceAt: null, baselineComplete: false, partOfFirstSweep: false }, 'baseline'],
  [
    'first sight, joined a minute ago',
    { joinedAt: watchedSinceAt, watchedSinceAt: null, baselineComplete: false, partOfFirstSweep: false },
    'baseline',
  ],
  ['joined after we began', { joinedAt: watchedSinceAt + 5, watchedSinceAt, baselineComplete: true, partOfFirstSweep: false }, 'joined'],
  [
    'joined after we began, baseline still running',
    { joinedAt: watchedSinceAt + 5, watchedSinceAt, baselineComplete: false, partOfFirstSweep: true },
    'joined',
  ],
  [
    'LINE’s clock is five minutes behind',
    { joinedAt: watchedSinceAt - 300_000, watchedSinceAt, baselineComplete: true, partOfFirstSweep: false },
    'joined',
  ],
  [
    'an old join found on page 7 of the first sweep',
    { joinedAt: watchedSinceAt - 9 * day, watchedSinceAt, baselineComplete: false, partOfFirstSweep: true },
    'baseline',
  ],
  [
    'an old join that a complete baseline had missed',
    { joinedAt: watchedSinceAt - 9 * day, watchedSinceAt, baselineComplete: true, partOfFirstSweep: false },
    'maybeOld',
  ],
  ['unseen after a complete baseline', { joinedAt: null, watchedSinceAt, baselineComplete: true, partOfFirstSweep: false }, 'newToUs'],
  ['part of the first sweep', { joinedAt: null, watchedSinceAt, baselineComplete: false, partOfFirstSweep: true }, 'baseline'],
  [
    'moved to the top while the baseline is incomplete',
    { joinedAt: null, watchedSinceAt, baselineComplete: false, partOfFirstSweep: false },
    'maybeOld',
  ],
] as const)('%s', (_title, sight, novelty) => {
  expect(classifyNovelty(sight)).toBe(novelty);
});
