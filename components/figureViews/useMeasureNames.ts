import { useCallback } from 'react';
import type { Measure } from '../../utils/domain/figures/views/measure';
import { useWords } from '../language/LanguageProvider';

/** What the catalogue of figures calls a measure. */
export function useMeasureNames(): (measure: Measure) => string {
  const { figures } = useWords().metrics;
  return useCallback((measure) => figures[measure].name, [figures]);
}
