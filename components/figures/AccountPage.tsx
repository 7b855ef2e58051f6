import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { computeCoverage } from '../../utils/domain/figures/views/computeCoverage';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import { findOutliers } from '../../utils/domain/figures/views/findOutliers';
import { formatNumber } from '../charts/formatFigures';
import { Waiting } from '../feedback/Waiting';
import type { FigureViewProps } from '../figureViews/figureViewProps';
import { useOnTable } from '../figureViews/useOnTable';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { Chip } from '../primitives/Chip';
import { EmptyState } from '../primitives/EmptyState';
import { accountDaysTable } from './accountDaysTable';
import { AccountFiles } from './AccountFiles';
import styles from './AccountPage.module.css';
import { collectLink } from './collectLink';
import { headOf, meaningOf } from './columnMeaning';
import { CoverageStrip } from './CoverageStrip';
import { Legend, useStripLabel } from './CoverageView';
import { tabHref } from './figuresAddress';
import { formatJstDay, formatPeriod } from './figureTexts';
import { nameOf } from './accountName';
import { reasonOf } from './outlierWords';
import { allColumns, isMeasure, measureKinds } from './overviewColumns';

const AccountChart = lazy(async () => ({ default: (await import('./AccountChart')).AccountChart }));

interface AccountPageProps extends FigureViewProps {
  readonly id: FigureAccountId;
  /** Null: nothing is known of such an account. */
  readonly account: FigureAccount | null;
  readonly picker: ReactNode;
  readonly onEditTags: (account: FigureAccount) => void;
}

/** One account: its figures of the period, its line with broadcasts, its missing days, and the files all of it came from. */
export function AccountPage({ account, ...props }: AccountPageProps) {
  const words = useWords().figures.account;
  if (account !== null) return <KnownAccount account={account} {...props} />;
  return (
    <EmptyState mark="na" title={words.unknown} action={<ButtonLink href={tabHref('overview')}>{words.back}</ButtonLink>}>
      {words.unknownText}
    </EmptyState>
  );
}

function KnownAccount({ set, id, account, period, now, picker, onTable, onEditTags }: AccountPageProps & { readonly account: FigureAccount }) {
  const words = useWords();
  const { figures } = words;
  const language = useLanguage();
  const name = nameOf(account, figures.table.noName);
  const row = useMemo(() => computeOverview(set, [id], period, now).rows[0], [set, id, period, now]);
  const outliers = useMemo(() => findOutliers(set, [id], period, now), [set, id, period, now]);
  const coverage = useMemo(() => computeCoverage(set, [id], period, now), [set, id, period, now]);
  const days = coverage.rows[0]?.days ?? [];
  const stripLabel = useStripLabel(days);
  const range = formatPeriod(period, now, figures, language);
  const table = useMemo(
    () => accountDaysTable({ series: set.series.get(id), account, name, period, range, words }),
    [set, id, account, name, period, range, words],
  );
  useOnTable(table, onTable);
  return (
    <article>
      <div className={styles.head}>
        <a className={styles.back} href={tabHref('overview')}>
          {figures.account.back}
        </a>
        <h2>{name}</h2>
        {account.basicId !== null && <span className="dim small">{account.basicId}</span>}
        <span className={styles.tags}>
          {account.tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
          <Button variant="plain" small mark="note" onClick={() => onEditTags(account)}>
            {figures.tags.edit}
          </Button>
        </span>
        <span className={styles.end}>
          <ButtonLink {...collectLink([id], period)}>{figures.account.collect}</ButtonLink>
          {picker}
        </span>
      </div>
      <dl className={styles.facts} aria-label={figures.account.figures}>
        {allColumns.filter(isMeasure).map((measure) => {
          const figure = row?.values[measure] ?? null;
          return (
            <div key={measure} title={meaningOf(measure, words)}>
              <dt>{headOf(measure, words)}</dt>
              {typeof figure === 'number' ? (
                <dd>{formatNumber(figure, measureKinds[measure], language)}</dd>
              ) : (
                <dd className={styles.none}>{figure === 'withheld' ? figures.table.withheld : figures.table.unknown}</dd>
              )}
            </div>
          );
        })}
      </dl>
      <ul className={styles.notes}>
        {row?.figuresOn != null && <li>{figures.account.lastDay(formatJstDay(row.figuresOn, now, language))}</li>}
        {row?.comparedOn != null && <li>{figures.account.compared(formatJstDay(row.comparedOn, now, language))}</li>}
        {row?.unfinished === true && <li>{figures.table.unfinishedFull}</li>}
      </ul>
      {outliers.length > 0 && (
        <ul className={styles.reasons} aria-label={figures.outliers.title}>
          {outliers.map((outlier) => (
            <li key={`${outlier.kind} ${outlier.fromOn}`}>
              {formatJstDay(outlier.fromOn, now, language)}　{reasonOf(outlier, now, figures.outliers, language)}
            </li>
          ))}
        </ul>
      )}
      <section className={styles.part}>
        <h3>{figures.account.chart}</h3>
        <Suspense fallback={<Waiting>{figures.computing}</Waiting>}>
          <AccountChart set={set} id={id} name={name} period={period} now={now} />
        </Suspense>
      </section>
      <section className={styles.part}>
        <h3>
          {figures.account.coverage} <span className="dim small">{range}</span>
        </h3>
        <div className={styles.strip}>
          <CoverageStrip days={days} label={stripLabel} />
        </div>
        <Legend states={[...new Set(days)]} />
      </section>
      <AccountFiles id={id} now={now} />
    </article>
  );
}
