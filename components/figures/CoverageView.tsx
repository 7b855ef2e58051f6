import { memo, type PointerEvent, useMemo, useState } from 'react';
import { type JstDay, lengthOf, type Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { computeCoverage } from '../../utils/domain/figures/views/computeCoverage';
import type { CoverageRow, DayState } from '../../utils/domain/figures/views/coverage';
import type { Instant } from '../../utils/domain/ids';
import { formatCount, formatList } from '../../utils/i18n/format';
import type { FigureViewProps } from '../figureViews/figureViewProps';
import { useAccountNames } from '../figureViews/useAccountNames';
import { useOnTable } from '../figureViews/useOnTable';
import { shortDay } from '../charts/formatFigures';
import { useShownCount } from '../charts/useShownCount';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { collectLink } from './collectLink';
import { CoverageStrip } from './CoverageStrip';
import { countStates, coverageStates, monthMarks } from './coverageStretches';
import { accountsMissing, coverageAsTable } from './coverageTable';
import styles from './CoverageView.module.css';
import { accountHref } from './figuresAddress';
import { formatJstDay, formatPeriod } from './figureTexts';

/** So many stretches are written out in a row. */
const mostStretches = 2;
const mostMonths = 12;

/** Which days of which account are there, as strips below a calendar; the table says the same in figures and words. */
export function CoverageView({ set, accounts, period, now, onTable }: FigureViewProps) {
  const words = useWords().figures;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [pointed, setPointed] = useState<{ readonly account: FigureAccountId; readonly index: number } | null>(null);
  const coverage = useMemo(() => computeCoverage(set, accounts, period, now), [set, accounts, period, now]);
  const rows = useMemo(() => worstFirst(coverage.rows).filter((row) => !onlyMissing || row.missing.length > 0), [coverage, onlyMissing]);
  const drawn = useShownCount(rows.length);
  const lacking = accountsMissing(coverage);
  const sentence = coverage.missingDays > 0 ? words.coverage.sentence(coverage.missingDays, lacking) : words.coverage.complete;
  const table = useMemo(() => {
    const inWords = (row: CoverageRow) => row.missing.map((gap) => formatPeriod(gap, now, words, language)).join(' / ');
    return coverageAsTable(coverage, rows, nameOf, inWords, formatPeriod(period, now, words, language), words);
  }, [coverage, rows, nameOf, period, now, words, language]);
  useOnTable(table, onTable);
  const shown = pointed === null ? undefined : rows.find((row) => row.account === pointed.account)?.days[pointed.index];
  return (
    <section>
      <div className={styles.head}>
        <p className={styles.sentence} role="status">
          {sentence}
        </p>
        {lacking > 0 && (
          <label className={styles.only}>
            <input type="checkbox" checked={onlyMissing} onChange={(event) => setOnlyMissing(event.target.checked)} />
            {words.coverage.onlyMissing}
          </label>
        )}
        {lacking > 0 && (
          <span className={styles.end}>
            <ButtonLink
              {...collectLink(
                coverage.rows.filter((row) => row.missing.length > 0).map((row) => row.account),
                period,
              )}
            >
              {words.coverage.collect}
            </ButtonLink>
          </span>
        )}
      </div>
      <div className={styles.under}>
        <Legend />
        <p className={styles.reading} aria-hidden="true">
          {pointed !== null &&
            shown !== undefined &&
            `${nameOf(pointed.account)}　${words.coverage.day(formatJstDay(period.fromOn + pointed.index, now, language), words.coverage.state[shown])}`}
        </p>
      </div>
      <table className={styles.table}>
        <caption className="unseen">{words.coverage.caption(formatPeriod(period, now, words, language))}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.account}>
              {words.columns.account}
            </th>
            <th scope="col" className={styles.strip}>
              <span className="unseen">{words.coverage.strip}</span>
              <Months period={period} />
            </th>
            <th scope="col" className={`num ${styles.missingDays}`}>
              {words.coverage.missingDays}
            </th>
            <th scope="col" className={styles.stretches}>
              {words.coverage.stretches}
            </th>
          </tr>
        </thead>
        <tbody
          onPointerLeave={() => setPointed(null)}
          onPointerMove={(event) => {
            const next = dayUnder(event, period);
            setPointed((before) => (before?.account === next?.account && before?.index === next?.index ? before : next));
          }}
        >
          {rows.slice(0, drawn).map((row) => (
            <Row key={row.account} row={row} name={nameOf(row.account)} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Those with most missing days first; the rest keep their order. */
function worstFirst(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  const missing = (row: CoverageRow) => row.missing.reduce((sum, gap) => sum + lengthOf(gap), 0);
  return rows
    .map((row) => ({ row, missing: missing(row) }))
    .sort((a, b) => b.missing - a.missing)
    .map(({ row }) => row);
}

function dayUnder(event: PointerEvent, period: Period): { readonly account: FigureAccountId; readonly index: number } | null {
  const strip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-strip]') : null;
  const svg = strip?.querySelector('svg');
  if (!strip || !svg) return null;
  const { left, width } = svg.getBoundingClientRect();
  const length = period.toOn - period.fromOn + 1;
  const index = Math.min(length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * length)));
  return { account: strip.dataset['strip'] as FigureAccountId, index };
}

function Months({ period }: { readonly period: Period }) {
  const language = useLanguage();
  const label = (on: JstDay) => (period.toOn - period.fromOn < 62 ? shortDay(on, language) : monthName(on, language));
  return (
    <span className={styles.months} aria-hidden="true">
      {monthMarks(period, mostMonths).map(({ on, share }) => (
        <span key={on} style={{ left: `${share * 100}%` }}>
          {label(on)}
        </span>
      ))}
    </span>
  );
}

function monthName(on: JstDay, language: string): string {
  const at = new Date(on * 86_400_000);
  const first = at.getUTCMonth() === 0;
  return new Intl.DateTimeFormat(language === 'th' ? 'th-TH-u-ca-gregory-nu-latn' : language, {
    timeZone: 'UTC',
    month: 'short',
    ...(first && { year: '2-digit' }),
  }).format(at);
}

interface RowProps {
  readonly row: CoverageRow;
  readonly name: string;
  readonly now: Instant;
}

const Row = memo(function Row({ row, name, now }: RowProps) {
  const words = useWords().figures;
  const language = useLanguage();
  const missing = row.days.filter((day) => day === 'missing').length;
  const stretches = row.missing.map((gap) =>
    gap.fromOn === gap.toOn ? formatJstDay(gap.fromOn, now, language) : formatPeriod(gap, now, words, language),
  );
  const rest = stretches.length - mostStretches;
  return (
    <tr>
      <th scope="row" className={styles.account}>
        <a href={accountHref(row.account)} title={name}>
          {name}
        </a>
      </th>
      <td className={styles.strip} data-strip={row.account}>
        <CoverageStrip days={row.days} label={useStripLabel(row.days)} />
      </td>
      <td className={missing === 0 ? 'num faint' : 'num strong'}>{missing === 0 ? words.coverage.none : formatCount(missing, language)}</td>
      <td className={`${styles.stretches ?? ''} dim`} title={stretches.join('\n')}>
        {formatList(stretches.slice(0, mostStretches), language)}
        {rest > 0 && ` ${words.coverage.more(rest)}`}
      </td>
    </tr>
  );
});

/** The strip in words: how many days of each state. */
export function useStripLabel(days: readonly DayState[]): string {
  const words = useWords().figures.coverage;
  const language = useLanguage();
  return words.stripLabel(
    formatList(
      countStates(days, coverageStates).map((part) => words.stripPart(words.state[part.state], part.days)),
      language,
    ),
  );
}

/** What the marks mean; only those that are on screen where they are few. */
export function Legend({ states = coverageStates }: { readonly states?: readonly DayState[] }) {
  const words = useWords().figures.coverage;
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {coverageStates
        .filter((state) => states.includes(state))
        .map((state) => (
          <li key={state}>
            <CoverageStrip days={Array<DayState>(10).fill(state)} label="" />
            {words.state[state]}
          </li>
        ))}
    </ul>
  );
}
