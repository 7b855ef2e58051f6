import type { JstDay } from '../day';
import type { Figure } from '../figure';
import type { StoredMetricId } from '../metrics';
import { figureOn } from '../series';
import type { AccountSeries } from '../series';
import { minus } from './figureArithmetic';
import type { LineMeasure } from './measure';
import { valueOf } from './measureValues';
import type { Totalled } from './measureValues';

/** The kept figures a line is drawn from; all of them must be given on a day for the line to have a point. */
export const lineParts: { readonly [Name in LineMeasure]: readonly [StoredMetricId, ...StoredMetricId[]] } = {
  reachable: ['contacts', 'blocks'],
  contacts: ['contacts'],
  blocks: ['blocks'],
  blockRate: ['contacts', 'blocks'],
  targetReaches: ['targetReaches'],
};

/** The measure on exactly that day. */
export function lineFigureOn(series: AccountSeries | undefined, measure: LineMeasure, on: JstDay): Figure {
  return valueOf(lineTotalledOn(series, measure, on));
}

/** The same in the form that totals over accounts are made of. */
export function lineTotalledOn(series: AccountSeries | undefined, measure: LineMeasure, on: JstDay): Totalled {
  switch (measure) {
    case 'reachable':
      return { kind: 'amount', amount: minus(figureOn(series, 'contacts', on), figureOn(series, 'blocks', on)) };
    case 'blockRate':
      return { kind: 'share', part: figureOn(series, 'blocks', on), whole: figureOn(series, 'contacts', on) };
    case 'contacts':
    case 'blocks':
    case 'targetReaches':
      return { kind: 'amount', amount: figureOn(series, measure, on) };
  }
}
