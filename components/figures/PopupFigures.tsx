import { type MouseEvent, useMemo } from 'react';
import type { FigureSet } from '../../utils/domain/figures/series';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import type { Total } from '../../utils/domain/figures/views/overview';
import type { Instant } from '../../utils/domain/ids';
import { formatCount, formatMoment } from '../../utils/i18n/format';
import { formatChange } from '../charts/formatFigures';
import { useCollectJob } from '../collect/useCollect';
import { Waiting } from '../feedback/Waiting';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { useNow } from '../shell/useNow';
import { EmptyFigures } from './EmptyFigures';
import { collectHref, tabHref } from './figuresAddress';
import { formatJstDay, nameOfPeriod } from './figureTexts';
import { accountsInTotals } from './inTotals';
import { largestDays } from './largestDays';
import { halfDayOf } from './halfDay';
import { newestFinalDay } from './newestDay';
import { defaultPeriod, resolvePeriod } from './periodChoice';
import styles from './PopupFigures.module.css';
import { PopupMovers } from './PopupMovers';
import { TotalChart } from './TotalChart';
import { useRecentFigures } from './useRecentFigures';
import { computeTrends, trendDays } from './useTrends';
import { dayOf } from '../../utils/domain/figures/day';

/** The figures in the popup: what the last 28 days came to, the line of 90 days, and who moved most. Everything else is in the full tab. */
export function PopupFigures({ onGo }: { readonly onGo: (href: string) => void }) {
  const words = useWords().figures;
  const set = useRecentFigures();
  const now = halfDayOf(useNow());
  if (set === undefined) return <Waiting>{words.reading}</Waiting>;
  if (set.series.size === 0) {
    return (
      <>
        <h1 className="unseen">{words.title}</h1>
        <EmptyFigures onGo={onGo} />
      </>
    );
  }
  return <Known set={set} now={now} onGo={onGo} />;
}

interface KnownProps {
  readonly set: FigureSet;
  readonly now: Instant;
  readonly onGo: (href: string) => void;
}

function Known({ set, now, onGo }: KnownProps) {
  const words = useWords().figures;
  const language = useLanguage();
  const job = useCollectJob();
  const { overview, trends, newestOn } = useMemo(() => {
    const newest = newestFinalDay(set, now);
    const accounts = set.accounts.map((account) => account.id);
    const period = resolvePeriod(defaultPeriod, newest, dayOf(now));
    const computed = computeOverview(set, accounts, period, now);
    return { newestOn: newest, overview: computed, trends: computeTrends(set, accounts, accountsInTotals(computed), newest) };
  }, [set, now]);
  const { of, totals } = overview;
  const { covered } = totals.change;
  const link = (href: string) => ({
    href,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      onGo(href);
    },
  });
  const day = formatJstDay(newestOn, now, language);
  const collectedAt = job?.state === 'done' ? job.changedAt : null;
  return (
    <div className={styles.view}>
      <h1 className="unseen">{words.title}</h1>
      <p className={styles.bar}>
        <span>
          <b>{formatCount(covered, language)}</b> <span className="dim">/ {words.popup.accounts(of)}</span>
        </span>
        <span className="dim">{words.popup.until(day)}</span>
        {covered < of && <a {...link(tabHref('coverage'))}>{words.popup.seeMissing(of - covered)}</a>}
      </p>
      <div className={styles.scroll}>
        <Facts totals={totals} />
        <div className={styles.chart}>
          {trends.total !== null && <Chart set={set} trend={trends.total} covered={covered} toOn={newestOn} now={now} />}
        </div>
        <PopupMovers set={set} overview={overview} trends={trends.of} link={link} />
      </div>
      <footer className={styles.foot}>
        <ButtonLink variant="primary" small {...link(collectHref)}>
          {words.collect}
        </ButtonLink>
        {collectedAt !== null && <span className="faint cut">{words.popup.collected(formatMoment(collectedAt, now, language))}</span>}
        <a {...link(tabHref('overview'))}>{words.popup.table(of)}</a>
      </footer>
    </div>
  );
}

function Facts({ totals }: { readonly totals: { readonly reachable: Total; readonly change: Total; readonly blockRate: Total } }) {
  const words = useWords().figures;
  const language = useLanguage();
  const { unknown } = words.facts;
  return (
    <dl className={styles.facts}>
      <div title={words.facts.reachableHint}>
        <dt>{words.facts.reachable}</dt>
        <dd>{totals.reachable.value === null ? unknown : formatCount(totals.reachable.value, language)}</dd>
      </div>
      <div>
        <dt>{words.facts.change(nameOfPeriod(defaultPeriod, words))}</dt>
        <dd>{totals.change.value === null ? unknown : formatChange(totals.change.value, language)}</dd>
      </div>
      <div>
        <dt>{words.facts.blockRate}</dt>
        <dd>
          {totals.blockRate.value === null ? (
            unknown
          ) : (
            <>
              {(totals.blockRate.value * 100).toFixed(1)}
              <small>%</small>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

interface ChartProps {
  readonly set: FigureSet;
  readonly trend: NonNullable<ReturnType<typeof computeTrends>['total']>;
  /** Accounts in the total above. */
  readonly covered: number;
  readonly toOn: number;
  readonly now: Instant;
}

/** More broadcasts than these hide the line. */
const mostMarks = 5;

function Chart({ set, trend, covered, toOn, now }: ChartProps) {
  const words = useWords().figures.popup;
  const language = useLanguage();
  const period = { fromOn: toOn - trendDays + 1, toOn };
  const [from, to] = [formatJstDay(period.fromOn, now, language), formatJstDay(toOn, now, language)];
  const [first, last] = [formatCount(trend.first, language), formatCount(trend.last, language)];
  return (
    <>
      {trend.accounts < covered && <p className={styles.chartOf}>{words.chartOf(trend.accounts)}</p>}
      <TotalChart
        points={trend.figures}
        period={period}
        broadcasts={largestDays(set.broadcasts, period, trend.figures, mostMarks)}
        ends={[`${from} ${first}`, `${to} ${last}`]}
        legend={words.broadcast}
        summary={words.chart(trend.accounts, from, first, to, last)}
      />
    </>
  );
}
