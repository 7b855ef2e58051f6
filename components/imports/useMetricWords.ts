import type { StoredMetricId } from '../../utils/domain/figures/metrics';
import type { FigureWords } from '../../utils/i18n/ja/metrics';
import { useWords } from '../language/LanguageProvider';

/** Name and definition of a figure in the present language. */
export function useMetricWords(): (id: StoredMetricId) => FigureWords {
  const { figures } = useWords().metrics;
  return (id) => figures[id];
}
