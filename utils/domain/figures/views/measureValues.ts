import type { Figure } from '../figure';
import { minus, shareOf } from './figureArithmetic';
import type { Measure } from './measure';
import type { PeriodEnds, Standing } from './periodEnds';
import type { Total } from './overview';

/** In the order tables show them. */
export const measures = [
  'reachable', 'change', 'changeRate', 'contacts', 'adds', 'blocks', 'blockChange', 'blockRate', 'targetReaches',
] as const satisfies readonly Measure[]; // oxfmt-ignore

/** A figure of one account that may be totalled: shares carry their two parts, because a share over accounts is the ratio of the sums. */
export type Totalled =
  | { readonly kind: 'amount'; readonly amount: Figure }
  | { readonly kind: 'share'; readonly part: Figure; readonly whole: Figure };

function reachableAt(standing: Standing): Figure {
  return minus(standing.contacts, standing.blocks);
}

export function measureIn(ends: PeriodEnds, measure: Measure): Totalled {
  switch (measure) {
    case 'reachable':
      return amount(reachableAt(ends.end));
    case 'change':
      return amount(minus(reachableAt(ends.end), reachableAt(ends.start)));
    case 'changeRate':
      return { kind: 'share', part: minus(reachableAt(ends.end), reachableAt(ends.start)), whole: reachableAt(ends.start) };
    case 'contacts':
      return amount(ends.contacts);
    case 'adds':
      return amount(minus(ends.contacts, ends.contactsBefore));
    case 'blocks':
      return amount(ends.blocks);
    case 'blockChange':
      return amount(minus(ends.blocks, ends.blocksBefore));
    case 'blockRate':
      return blockRateAt(ends.end);
    case 'targetReaches':
      return amount(ends.targetReaches);
  }
}

export function blockRateAt(standing: Standing): Totalled {
  return { kind: 'share', part: standing.blocks, whole: standing.contacts };
}

/** The figure of one account. */
export function valueOf(totalled: Totalled): Figure {
  return totalled.kind === 'amount' ? totalled.amount : shareOf(totalled.part, totalled.whole);
}

/** True when the figure, or for a share both of its parts, is a number: then it counts in totals. */
export function isKnown(totalled: Totalled): boolean {
  return totalled.kind === 'amount' ? typeof totalled.amount === 'number' : typeof totalled.part === 'number' && typeof totalled.whole === 'number';
}

/** Over accounts: sums of what is known; shares are the ratio of the sums over the accounts that have both parts. */
export function totalOf(figures: readonly Totalled[]): Total {
  let covered = 0;
  let part = 0;
  let whole = 0;
  let isShare = false;
  for (const figure of figures) {
    if (figure.kind === 'amount') {
      if (typeof figure.amount !== 'number') continue;
      part += figure.amount;
    } else {
      isShare = true;
      if (typeof figure.part !== 'number' || typeof figure.whole !== 'number') continue;
      part += figure.part;
      whole += figure.whole;
    }
    covered++;
  }
  if (covered === 0 || (isShare && whole <= 0)) return { value: null, covered: 0 };
  return { value: isShare ? part / whole : part, covered };
}

function amount(figure: Figure): Totalled {
  return { kind: 'amount', amount: figure };
}
