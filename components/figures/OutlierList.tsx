import { useState } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Outlier } from '../../utils/domain/figures/views/outliers';
import type { Instant } from '../../utils/domain/ids';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { accountHref } from './figuresAddress';
import styles from './OutlierList.module.css';
import { daysOfOutlier, reasonOf } from './outlierWords';

interface OutlierListProps {
  readonly outliers: readonly Outlier[];
  readonly nameOf: (account: FigureAccountId) => string;
  readonly now: Instant;
}

/** So many are seen without asking. */
const first = 3;

/** What stands out, with the reason in words; each leads to its account. */
export function OutlierList({ outliers, nameOf, now }: OutlierListProps) {
  const words = useWords().figures.outliers;
  const language = useLanguage();
  const [all, setAll] = useState(false);
  if (outliers.length === 0) return null;
  const rest = outliers.length - first;
  return (
    <section className={styles.list} aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className={styles.rows}>
        {outliers.slice(0, all ? outliers.length : first).map((outlier) => (
          <li key={`${outlier.account} ${outlier.kind} ${outlier.fromOn}`}>
            <a className={styles.name} href={accountHref(outlier.account)} title={nameOf(outlier.account)}>
              {nameOf(outlier.account)}
            </a>
            <span className={styles.reason} title={reasonOf(outlier, now, words, language)}>
              {reasonOf(outlier, now, words, language)}
            </span>
            <span className={styles.when}>{daysOfOutlier(outlier, now, words, language)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(rest)}
        </button>
      )}
    </section>
  );
}
