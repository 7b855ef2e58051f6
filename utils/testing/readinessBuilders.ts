import * as fc from 'fast-check';
import { canonicalText } from '../domain/canonicalText';
import type { Instant } from '../domain/ids';
import type { Joining, JoinReading, ReadingSource } from '../domain/readiness/joinReading';
import { dayMs } from '../domain/time/jst';
import type { FigureAccountId } from '../domain/figures/figureAccount';
import { figureAccountIdOf } from '../domain/figures/figureAccount';
import { accountIdOf } from './simulatedLine';

/** Accounts by number, as the figures know them. */
export const figureAccountOf = (index: number): FigureAccountId => figureAccountIdOf({ basicId: null, accountId: accountIdOf(index) });

/** A reading of account 1. */
export function reading(joining: Joining, at: Instant, change: Partial<JoinReading> = {}): JoinReading {
  return withId({ account: figureAccountOf(1), at, source: 'page', joining, ...change });
}

/** The same reading has the same id. */
function withId(said: Omit<JoinReading, 'readingId'>): JoinReading {
  return { ...said, readingId: canonicalText(said) };
}

/** What a person says of account 1. */
export function noted(joining: Joining, at: Instant): JoinReading {
  return reading(joining, at, { source: 'note', note: 'said so', by: 'Tanaka' });
}

const joinings: readonly Joining[] = [
  'allowed',
  'off',
  ...(['notFound', 'noRight', 'notUnderstood', 'loggedOut', 'noAnswer', 'notSaid'] as const).map((unknown) => ({ unknown })),
];

/** Readings of a few accounts within a hundred days, often at the same instant. */
export function anyReadings(accounts: number, sources: readonly ReadingSource[] = ['page', 'tap', 'check', 'note']): fc.Arbitrary<JoinReading[]> {
  return fc.array(
    fc
      .record({
        account: fc.integer({ min: 1, max: accounts }).map(figureAccountOf),
        at: fc.nat({ max: 20 }).map((step) => step * 5 * dayMs),
        source: fc.constantFrom(...sources),
        joining: fc.constantFrom(...joinings),
      })
      .map(withId),
    { maxLength: 12 },
  );
}
