import { useMemo, useState } from 'react';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Outlier } from '../../utils/domain/figures/views/outliers';
import type { Overview, OverviewRow } from '../../utils/domain/figures/views/overview';
import type { FiguresView } from '../../utils/storage/figuresView';
import type { FigureViewProps } from '../figureViews/figureViewProps';
import { useOnTable } from '../figureViews/useOnTable';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { formatPeriod } from './figureTexts';
import { MeaningDialog } from './MeaningDialog';
import { OutlierList } from './OutlierList';
import { chipOf } from './outlierWords';
import { nextSort, readColumns, readSort } from './overviewColumns';
import { nameOf as shownName } from './accountName';
import { OverviewTable } from './OverviewTable';
import styles from './OverviewTable.module.css';
import { overviewAsTable } from './overviewTable';
import { rankRows } from './rankRows';

interface OverviewViewProps extends FigureViewProps {
  readonly outliers: readonly Outlier[];
  readonly accountOf: ReadonlyMap<FigureAccountId, FigureAccount>;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly view: FiguresView;
  readonly changeView: (change: Partial<FiguresView>) => void;
  /** Period and coverage in words. */
  readonly sentence: string;
  readonly onEditTags: (account: FigureAccount) => void;
}

/** All accounts side by side: what stands out, then the table. */
export function OverviewView(props: OverviewViewProps) {
  const { set, overview, outliers, accountOf, nameOf, view, changeView, sentence, period, now, onTable, onEditTags } = props;
  const words = useWords();
  const { figures } = words;
  const language = useLanguage();
  const [explaining, setExplaining] = useState(false);
  const columns = useMemo(() => readColumns(view.columns), [view.columns]);
  const sort = useMemo(() => readSort(view.sort, columns), [view.sort, columns]);
  const rows = useMemo(() => {
    const account = (row: OverviewRow): FigureAccount => {
      const found = accountOf.get(row.account);
      if (found === undefined) throw new Error('a row of an account that is not in the set');
      return found;
    };
    return rankRows(overview.rows, account, sort);
  }, [overview, accountOf, sort]);
  const chips = useMemo(
    () => chipsOf(overview, outliers, (outlier) => chipOf(outlier, now, figures.chip, language), figures.chip),
    [overview, outliers, now, figures, language],
  );
  const unfinished = overview.rows.filter((row) => row.unfinished).length;
  const table = useMemo(() => {
    const { withheldNote, reachableNote, unfinishedNote } = words.figures.export;
    const notes = [sentence, reachableNote, withheldNote, ...(unfinished > 0 ? [unfinishedNote(unfinished)] : [])];
    return overviewAsTable({ overview, rows, columns, nameOf: ({ account }) => shownName(account, words.figures.table.noName), notes, words });
  }, [overview, rows, columns, sentence, unfinished, words]);
  useOnTable(table, onTable);
  return (
    <>
      <OutlierList outliers={outliers} nameOf={nameOf} now={now} />
      <OverviewTable
        set={set}
        overview={overview}
        rows={rows}
        columns={columns}
        sort={sort}
        chips={chips}
        caption={figures.table.caption(formatPeriod(period, now, figures, language), rows.length)}
        now={now}
        onSort={(column) => changeView({ sort: nextSort(sort, column) })}
        onEditTags={onEditTags}
      />
      <p className={styles.foot}>
        <span>{figures.export.reachableNote}</span>
        <button type="button" onClick={() => setExplaining(true)}>
          {figures.foot.definition}
        </button>
        <span>{figures.table.keys}</span>
      </p>
      {explaining && <MeaningDialog onClose={() => setExplaining(false)} />}
    </>
  );
}

/** One word per account: why it has no figures, else what stands out most. A rise is seen in the figures themselves. */
function chipsOf(
  overview: Overview,
  outliers: readonly Outlier[],
  said: (outlier: Outlier) => string,
  words: { readonly withheld: string; readonly noStart: string; readonly noFigures: string },
): ReadonlyMap<FigureAccountId, string> {
  const chips = new Map<FigureAccountId, string>();
  for (const outlier of outliers) if (outlier.kind !== 'addsJumped' && !chips.has(outlier.account)) chips.set(outlier.account, said(outlier));
  for (const row of overview.rows) {
    if (row.values.reachable === 'withheld' || row.values.contacts === 'withheld') chips.set(row.account, words.withheld);
    else if (row.status === 'noFigures' && !chips.has(row.account)) chips.set(row.account, words.noFigures);
    else if (row.status === 'noStart') chips.set(row.account, words.noStart);
  }
  return chips;
}
