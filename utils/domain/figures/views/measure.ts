import type { MetricId } from '../metrics';

/** What a table column, a ranking or a chart can show of an account over a period. */
export type Measure = 'reachable' | 'change' | 'changeRate' | 'contacts' | 'adds' | 'blocks' | 'blockChange' | 'blockRate' | 'targetReaches';

/** Figures that have a value on each day and so can be drawn as a line. */
export type LineMeasure = Extract<MetricId, 'reachable' | 'contacts' | 'blocks' | 'blockRate' | 'targetReaches'>;
