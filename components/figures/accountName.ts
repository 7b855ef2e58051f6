import type { FigureAccount } from '../../utils/domain/figures/figureAccount';

/** Name, else basic id, else the given words. */
export function nameOf(account: Pick<FigureAccount, 'name' | 'basicId'>, noName: string): string {
  return account.name ?? account.basicId ?? noName;
}
