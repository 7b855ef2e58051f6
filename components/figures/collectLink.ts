import type { Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { keepCollectAsk } from './collectAsk';
import { collectHref } from './figuresAddress';

interface CollectLink {
  readonly href: string;
  readonly onClick: () => void;
}

/** A link to the collect page that brings accounts and period along. */
export function collectLink(accounts: readonly FigureAccountId[], period: Period): CollectLink {
  return { href: collectHref, onClick: () => keepCollectAsk({ accounts, period }) };
}
