import type { Broadcast } from '../domain/figures/broadcast';
import type { JstDay } from '../domain/figures/day';
import type { Figure } from '../domain/figures/figure';
import type { DailyFigures } from './figureSets';
import { accountNamed, broadcastOn } from './figureSets';

export interface InventedWorld {
  readonly figures: readonly DailyFigures[];
  readonly broadcasts: readonly Broadcast[];
}

export interface Invention {
  readonly accounts: number;
  readonly days: number;
  readonly fromOn: JstDay;
  readonly seed: number;
  /** Parts of all days without a row, and of all figures withheld. */
  readonly missing: number;
  readonly withheld: number;
}

/** Numbers from 0 to 1 that are the same for the same seed (a linear congruential generator; fair enough for figures). */
function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Figures as they could be: friends only ever added, blocks rising after broadcasts, some days without rows, some figures withheld, bursts, silences and long gaps. */
export function inventFigures({ accounts, days, fromOn, seed, missing, withheld }: Invention): InventedWorld {
  const chance = seededChance(seed);
  const broadcasts: Broadcast[] = [];
  const figures = Array.from({ length: accounts }, (_, n): DailyFigures => {
    const account = accountNamed(`店 ${n + 1}`);
    // From a few dozen to tens of thousands of friends.
    const base = Math.round(30 * 1200 ** chance());
    let friends = base;
    let blocked = Math.round(friends * (0.1 + 0.25 * chance()));
    const growth = 0.0005 + 0.004 * chance();
    const values = { contacts: [] as Figure[], targetReaches: [] as Figure[], blocks: [] as Figure[] };
    const kept = (figure: number): Figure => (chance() < withheld ? 'withheld' : figure);
    let sentDaysAgo = 99;
    for (let day = 0; day < days; day++) {
      sentDaysAgo++;
      if (chance() < 1 / 9) {
        sentDaysAgo = 0;
        broadcasts.push(broadcastOn(account, fromOn + day));
      }
      const isQuiet = n % 5 === 3 && day % 100 > 90;
      const burst = n % 4 === 1 && day % 60 === 45 ? 0.06 : 0;
      if (!isQuiet) friends += Math.round(base * (growth * 2 * chance() + burst));
      const blockedToday =
        friends * (sentDaysAgo < 2 ? 0.001 + 0.001 * chance() : 0.0006 * chance()) + friends * (n % 4 === 2 && day % 80 === 60 ? 0.05 : 0);
      blocked = Math.min(friends, Math.max(0, blocked + Math.round(blockedToday) - (chance() < 0.2 ? 1 : 0)));
      const isMissing = chance() < missing || isInGap(n, day);
      values.contacts.push(isMissing ? null : kept(friends));
      values.targetReaches.push(isMissing ? null : kept(Math.round((friends - blocked) * 0.4)));
      values.blocks.push(isMissing ? null : kept(blocked));
    }
    return { account, fromOn, values };
  });
  return { figures, broadcasts };
}

/** Every sixth account has no rows for 30 or 31 days up to its 90th: as long as changes may reach back, and a day longer. */
function isInGap(n: number, day: number): boolean {
  return n % 6 === 5 && day <= 89 && day > (n % 12 === 5 ? 59 : 58);
}
