import { type ComponentType, lazy } from 'react';
import type { FigureViewProps } from '../figureViews/figureViewProps';
import type { FigureTab } from './figuresAddress';

type LazyTab = Exclude<FigureTab, 'overview' | 'coverage'>;

/** Views that draw bring the charts with them, so each is loaded when its tab is opened. */
export const lazyViews: { readonly [Tab in LazyTab]: ComponentType<FigureViewProps> } = {
  growth: lazy(async () => ({ default: (await import('../figureViews/GrowthView')).GrowthView })),
  multiples: lazy(async () => ({ default: (await import('../figureViews/SmallMultiplesView')).SmallMultiplesView })),
  comparison: lazy(async () => ({ default: (await import('../figureViews/ComparisonView')).ComparisonView })),
  blocks: lazy(async () => ({ default: (await import('../figureViews/BlockRateView')).BlockRateView })),
  broadcasts: lazy(async () => ({ default: (await import('../figureViews/BroadcastsView')).BroadcastsView })),
};
