import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { CellMark } from '../../utils/domain/checks/run';
import type { SignedItem } from '../../utils/domain/checks/signedRecord';

/** Cells of one item that say the same: who ticked between when, or one waiver. */
export interface CellBundle {
  readonly mark: CellMark | null;
  readonly accounts: readonly FigureAccountId[];
  readonly lastAt: number;
}

/** Cells bundled by what was said of them, the largest bundle first; open cells last. A waiver keeps its own reason. */
export function condenseItem(item: SignedItem): readonly CellBundle[] {
  const bundles = new Map<string, { mark: CellMark | null; accounts: FigureAccountId[]; lastAt: number }>();
  for (const { account, mark } of item.accounts) {
    const key = mark === null ? '' : `${mark.kind} ${mark.by} ${mark.kind === 'waived' ? mark.reason : ''}`;
    const bundle = bundles.get(key) ?? { mark, accounts: [], lastAt: 0 };
    bundle.accounts.push(account);
    bundle.lastAt = Math.max(bundle.lastAt, mark?.at ?? 0);
    bundles.set(key, bundle);
  }
  return [...bundles.values()].sort((a, b) => Number(a.mark === null) - Number(b.mark === null) || b.accounts.length - a.accounts.length);
}
