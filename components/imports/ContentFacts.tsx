import type { ReadExport } from '../../utils/domain/figures/readExport';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useCount } from '../watch/useCount';
import { formatFigurePeriod } from './figureDays';
import styles from './ImportTable.module.css';
import { summaryOf } from './previewSummary';
import { useMetricWords } from './useMetricWords';

/** By what an operator recognises a file: its period and its last running total. */
export function ContentFacts({ read }: { readonly read: ReadExport }) {
  const words = useWords().imports.detail;
  const language = useLanguage();
  const count = useCount();
  const metric = useMetricWords();
  const { firstOn, lastOn, rows } = summaryOf(read);
  const last = read.content.of === 'daily' ? read.content.rows.findLast((row) => row.on === lastOn)?.values.contacts : undefined;
  const facts = [
    typeof last === 'number' && summaryOf(read).accounts === 0 ? `${metric('contacts').name} ${count(last)}` : null,
    formatFigurePeriod(firstOn, lastOn, language) ?? words.rows(rows),
  ];
  return <span className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</span>;
}
