import { memo, type ReactNode } from 'react';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Chip } from '../primitives/Chip';
import { IconButton } from '../primitives/IconButton';
import { joinClasses } from '../primitives/joinClasses';
import { nameOf } from './accountName';
import { type BarScale, barOf } from './barScale';
import { FigureCell } from './FigureCell';
import { accountHref } from './figuresAddress';
import { formatJstDay } from './figureTexts';
import { type ColumnId, isMeasure, measureKinds } from './overviewColumns';
import styles from './OverviewTable.module.css';
import type { RankedRow } from './rankRows';
import { TrendCell } from './TrendCell';
import type { Trend } from './useTrends';

export interface OverviewRowProps {
  readonly ranked: RankedRow;
  /** Row number in the whole table, heads and total counted. */
  readonly place: number;
  readonly columns: readonly ColumnId[];
  /** The column bars are drawn for. */
  readonly barColumn: ColumnId | null;
  readonly bars: BarScale | null;
  readonly trend: Trend | null;
  /** Another account has the same name: the basic id must be seen. */
  readonly twin: boolean;
  /** What stands out about it, in a word. */
  readonly chip: string | null;
  /** The one row the keyboard comes to. */
  readonly stop: boolean;
  readonly now: Instant;
  readonly onEditTags: (account: FigureAccount) => void;
}

/** One account of the overview. */
export const OverviewRow = memo(function OverviewRow(props: OverviewRowProps) {
  const { ranked, columns, barColumn, bars, trend } = props;
  const { row, rank } = ranked;
  const words = useWords().figures;
  const first = columns.find(isMeasure);
  return (
    <tr data-account={row.account} aria-rowindex={props.place}>
      <td data-col="rank" className={joinClasses('num', 'faint', styles.rank)}>
        {rank ?? '–'}
      </td>
      <NameCell {...props} />
      {columns.map((column): ReactNode => {
        if (column === 'trend') return <TrendCell key={column} trend={trend} name={nameOf(ranked.account, words.table.noName)} />;
        if (column === 'figuresOn') return <DayCell key={column} {...props} />;
        const cell = (
          <FigureCell
            key={column}
            id={column}
            figure={row.values[column]}
            kind={measureKinds[column]}
            none={noneOf(column, column === first)}
            className={joinClasses('num', column === barColumn && 'strong', (column === 'adds' || column === 'blockChange') && 'dim')}
          />
        );
        if (column !== barColumn) return cell;
        const value = row.values[column];
        return [
          cell,
          <td key="bars" data-col="bars" className={styles.bars}>
            {bars !== null && typeof value === 'number' && (
              <>
                <i data-negative={value < 0 ? '' : undefined} style={barOf(value, bars)} />
                <b style={{ left: `${(bars.zero * 100).toFixed(2)}%` }} />
              </>
            )}
          </td>,
        ];
      })}
    </tr>
  );

  function noneOf(column: ColumnId, isFirst: boolean) {
    const { table } = words;
    if (row.status === 'noFigures') return isFirst ? { text: table.noFigures, full: table.noFiguresFull } : { text: '–', full: table.noFiguresFull };
    const isDifference = column === 'change' || column === 'changeRate' || column === 'adds' || column === 'blockChange';
    if (row.status === 'noStart' && isDifference) return { text: column === 'change' ? table.unknown : '–', full: table.unknownFull };
    return { text: '–', full: table.noneFull };
  }
});

function NameCell({ ranked, twin, chip, stop, onEditTags }: OverviewRowProps) {
  const words = useWords().figures;
  const { account } = ranked;
  const name = nameOf(account, words.table.noName);
  return (
    <th scope="row" data-col="account">
      <span className={styles.name}>
        <a
          className={styles.link}
          href={accountHref(account.id)}
          data-row-link=""
          tabIndex={stop ? 0 : -1}
          title={account.basicId === null ? name : `${name}\n${account.basicId}`}
        >
          {name}
          {twin && account.basicId !== null && <span className={styles.basicId}>{account.basicId}</span>}
        </a>
        {chip !== null && <Chip strong={ranked.row.status === 'complete'}>{chip}</Chip>}
        {account.tags.length > 0 && chip === null && (
          <span className={styles.tags} title={account.tags.join(' ')}>
            {account.tags.join(' ')}
          </span>
        )}
        <IconButton
          mark="note"
          plain
          label={words.table.editTags(name)}
          className={styles.edit}
          tabIndex={stop ? 0 : -1}
          onClick={() => onEditTags(account)}
        />
      </span>
    </th>
  );
}

function DayCell({ ranked: { row }, now }: OverviewRowProps) {
  const words = useWords().figures.table;
  const language = useLanguage();
  if (row.figuresOn === null) {
    return (
      <td data-col="figuresOn" className="num faint" title={words.noFiguresFull}>
        <span aria-hidden="true">–</span>
        <span className="unseen">{words.noFiguresFull}</span>
      </td>
    );
  }
  return (
    <td data-col="figuresOn" className="num dim" title={row.unfinished ? words.unfinishedFull : undefined}>
      {row.unfinished && <span className={styles.unfinished}>{words.unfinished}</span>}
      {formatJstDay(row.figuresOn, now, language)}
    </td>
  );
}
