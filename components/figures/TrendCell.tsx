import { formatCount } from '../../utils/i18n/format';
import { Sparkline } from '../charts/Sparkline';
import { useLanguage, useWords } from '../language/LanguageProvider';
import styles from './OverviewTable.module.css';
import type { Trend } from './useTrends';

/** The 90 days of one row as a line; nothing to draw is said, not drawn as a flat line. */
export function TrendCell({ trend, name }: { readonly trend: Trend | null; readonly name: string }) {
  const words = useWords().figures.table;
  const language = useLanguage();
  if (trend === null) {
    return (
      <td data-col="trend" className={styles.trend} title={words.trendNone}>
        <span className="unseen">{words.trendNone}</span>
      </td>
    );
  }
  const label = words.trendOf(name, formatCount(trend.first, language), formatCount(trend.last, language));
  return (
    <td data-col="trend" className={styles.trend} title={trend.outside ? `${label}\n${words.trendOutside}` : label}>
      <Sparkline points={trend.points} low={trend.scale.low} high={trend.scale.high} baseline={100} label={label} />
    </td>
  );
}
