import type { ReactNode } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Outlier } from '../../utils/domain/figures/views/outliers';
import type { Overview, Total } from '../../utils/domain/figures/views/overview';
import type { Instant } from '../../utils/domain/ids';
import { formatCount } from '../../utils/i18n/format';
import { formatChange, formatShare } from '../charts/formatFigures';
import { useLanguage, useWords } from '../language/LanguageProvider';
import styles from './FactsLine.module.css';
import { accountHref, tabHref } from './figuresAddress';
import { reasonOf } from './outlierWords';
import { nameOfPeriod } from './figureTexts';
import type { PeriodChoice } from './periodChoice';

interface FactsLineProps {
  readonly overview: Overview;
  readonly choice: PeriodChoice;
  readonly outlier: Outlier | null;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly now: Instant;
}

/** What the period comes to, in one line: totals over the accounts that have the figure, how many those are, and what stands out. */
export function FactsLine({ overview, choice, outlier, nameOf, now }: FactsLineProps) {
  const words = useWords().figures;
  const { facts } = words;
  const language = useLanguage();
  const { totals, of } = overview;
  const { covered } = totals.change;
  const count = (total: Total) => (total.value === null ? facts.unknown : formatCount(total.value, language));
  const change = (total: Total) => (total.value === null ? facts.unknown : formatChange(total.value, language));
  return (
    <dl className={styles.facts} aria-label={facts.label}>
      <Fact name={facts.reachable} title={facts.reachableHint} figure={count(totals.reachable)}>
        {totals.reachable.covered === totals.contacts.covered && totals.reachable.covered === totals.blocks.covered
          ? facts.reachableFrom(count(totals.contacts), count(totals.blocks))
          : facts.overCovered(totals.reachable.covered)}
      </Fact>
      <Fact name={facts.change(nameOfPeriod(choice, words))} figure={change(totals.change)}>
        {facts.changeFrom(change(totals.adds), change(totals.blockChange))}
      </Fact>
      <Fact name={facts.blockRate} figure={<Share total={totals.blockRate} unknown={facts.unknown} />}>
        {totals.blockRateBefore.value === null ? facts.blockRateNoBefore : facts.blockRateBefore(formatShare(totals.blockRateBefore.value, language))}
      </Fact>
      <Fact
        name={facts.covered}
        figure={
          <>
            {formatCount(covered, language)}
            <small>/ {formatCount(of, language)}</small>
          </>
        }
      >
        {covered < of ? <a href={tabHref('coverage')}>{facts.seeMissing(of - covered)}</a> : facts.allCovered}
      </Fact>
      <div className={styles.odd}>
        <dt>{facts.outlier}</dt>
        {outlier === null ? (
          <dd className={styles.more}>{facts.noOutlier}</dd>
        ) : (
          <>
            <dd className={styles.oddName}>
              <a href={accountHref(outlier.account)}>{nameOf(outlier.account)}</a>
            </dd>
            <dd className={styles.more} title={reasonOf(outlier, now, words.outliers, language)}>
              {reasonOf(outlier, now, words.outliers, language)}
            </dd>
          </>
        )}
      </div>
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly title?: string;
  readonly figure: ReactNode;
  readonly children: ReactNode;
}

function Fact({ name, title, figure, children }: FactProps) {
  return (
    <div>
      <dt title={title}>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
      <dd className={styles.more}>{children}</dd>
    </div>
  );
}

function Share({ total, unknown }: { readonly total: Total; readonly unknown: string }) {
  if (total.value === null) return unknown;
  return (
    <>
      {(total.value * 100).toFixed(1)}
      <small>%</small>
    </>
  );
}
