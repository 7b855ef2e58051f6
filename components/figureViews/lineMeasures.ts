import type { LineMeasure } from '../../utils/domain/figures/views/measure';

/** In the order they are offered. */
export const lineMeasures = ['reachable', 'contacts', 'targetReaches', 'blocks', 'blockRate'] as const satisfies readonly LineMeasure[];
