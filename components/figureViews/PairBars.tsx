import { useState } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useChartColours } from '../charts/useChartColours';
import { useChartImage } from '../charts/useChartImages';
import { useWords } from '../language/LanguageProvider';
import { pairBarsImage } from './pairBarsImage';
import { type PairRow, pairScale } from './pairScale';
import styles from './PairBars.module.css';

interface PairBarsProps {
  readonly rows: readonly PairRow[];
  readonly title: string;
  readonly sentence: string;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly formatValue: (value: number) => string;
  readonly formatDifference: (value: number) => string;
}

/** Two bars per account, hollow for before and full for now, from 0; the difference is written beside them. */
export function PairBars({ rows, title, sentence, nameOf, formatValue, formatDifference }: PairBarsProps) {
  const words = useWords().views.comparison;
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const colours = useChartColours(figure);
  const scale = pairScale(rows);
  useChartImage(() =>
    pairBarsImage({ rows, title, sentence: `${sentence}  □ ${words.legendBefore}  ■ ${words.legendNow}`, colours, nameOf, formatDifference }),
  );
  return (
    <div ref={setFigure} role="figure" aria-label={`${title}. ${words.chart(rows.length)}`} className={styles.figure}>
      <p className={styles.legend}>
        {words.chart(rows.length)}
        <span className={styles.key}>
          <i className={styles.before} /> {words.legendBefore}
        </span>
        <span className={styles.key}>
          <i className={styles.now} /> {words.legendNow}
        </span>
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.account} className={styles.row} title={`${nameOf(row.account)}  ${formatValue(row.before)} → ${formatValue(row.now)}`}>
            <bdi className="cut">{nameOf(row.account)}</bdi>
            <span className={styles.bars} role="img" aria-label={`${formatValue(row.before)} → ${formatValue(row.now)}`}>
              <Bar className={styles.before} {...scale(row.before)} />
              <Bar className={styles.now} {...scale(row.now)} />
            </span>
            <b className={styles.difference}>{formatDifference(row.difference)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Bar({ className, left, width }: { readonly className: string | undefined; readonly left: number; readonly width: number }) {
  return <i className={className} style={{ left: `${left * 100}%`, width: `${width * 100}%` }} />;
}
