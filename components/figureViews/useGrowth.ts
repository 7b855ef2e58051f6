import { useMemo, useState } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { growthOf, rankGrowth } from '../../utils/domain/figures/views/computeGrowth';
import type { Growth, GrowthQuestion } from '../../utils/domain/figures/views/growth';
import type { LineMeasure } from '../../utils/domain/figures/views/measure';
import type { FigureViewProps } from './figureViewProps';
import { type ChosenLines, noChosenLines, toggleLine } from './growthLines';
import { hasFallen } from './growthRows';

export interface GrowthChoice {
  readonly measure: LineMeasure;
  readonly scale: GrowthQuestion['scale'];
  readonly top: number;
}

interface GrowthState {
  readonly growth: Growth;
  readonly choice: GrowthChoice;
  readonly choose: (change: Partial<GrowthChoice>) => void;
  readonly toggle: (account: FigureAccountId) => void;
  /** Forgets lines added and dropped; null when there are none. */
  readonly reset: (() => void) | null;
  /** A line was asked for that there is no room for. */
  readonly full: boolean;
}

/** What is asked of "who grew", and the answer. The account that fell most is drawn too, so that the chart does not only tell of successes. */
export function useGrowth({ set, accounts, period }: Pick<FigureViewProps, 'set' | 'accounts' | 'period'>): GrowthState {
  const [choice, setChoice] = useState<GrowthChoice>({ measure: 'reachable', scale: 'indexed', top: 5 });
  const [chosen, setChosen] = useState<ChosenLines>(noChosenLines);
  const [full, setFull] = useState(false);
  const { measure, scale, top } = choice;
  const ranked = useMemo(() => rankGrowth(set, accounts, { period, measure, scale }), [set, accounts, period, measure, scale]);
  const growth = useMemo(() => {
    const last = ranked.ranking.at(-1);
    const added = last !== undefined && hasFallen(last) ? [...chosen.added, last.account] : chosen.added;
    return growthOf(set, ranked, { period, measure, scale, top, added, dropped: chosen.dropped });
  }, [set, ranked, period, measure, scale, top, chosen]);
  const drawn = growth.lines.map((line) => line.account);
  return {
    growth,
    choice,
    choose: (change) => setChoice({ ...choice, ...change }),
    toggle: (account) => {
      const next = toggleLine(chosen, account, drawn);
      setFull(next === null);
      if (next) setChosen(next);
    },
    reset: chosen.added.length + chosen.dropped.length === 0 ? null : () => setChosen(noChosenLines),
    full,
  };
}
