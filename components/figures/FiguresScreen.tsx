import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import type { JstDay, Period } from '../../utils/domain/figures/day';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import { findOutliers } from '../../utils/domain/figures/views/findOutliers';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { Instant } from '../../utils/domain/ids';
import type { FiguresView } from '../../utils/storage/figuresView';
import { useAccountGroups } from '../accountGroups/useAccountGroups';
import { ChartImageProvider } from '../charts/ChartImageProvider';
import { PageBoundary } from '../feedback/PageBoundary';
import { useDropTarget } from '../imports/useDropTarget';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { CollectStatus } from '../collect/CollectStatus';
import { AccountPage } from './AccountPage';
import { ColumnsMenu } from './ColumnsMenu';
import { CoverageView } from './CoverageView';
import { keepDropped } from './droppedHere';
import { EmptyFigures } from './EmptyFigures';
import { ExportMenu } from './ExportMenu';
import { FactsLine } from './FactsLine';
import { FiguresBar } from './FiguresBar';
import { accountHref, type FiguresPlace, importHref, tabHref } from './figuresAddress';
import styles from './FiguresScreen.module.css';
import { formatPeriod } from './figureTexts';
import { FilterBar } from './FilterBar';
import { filterAccounts, missingOfGroup, noFilter, tagsOf } from './filterAccounts';
import { lazyViews } from './lazyViews';
import { nameOf } from './accountName';
import { OverviewView } from './OverviewView';
import { readColumns } from './overviewColumns';
import { type PeriodChoice, writePeriod } from './periodChoice';
import { PeriodPicker } from './PeriodPicker';
import { TagsDialog } from './TagsDialog';
import { useTagSetting } from './useTagSetting';

export interface FiguresScreenProps {
  readonly set: FigureSet;
  readonly view: FiguresView;
  readonly changeView: (change: Partial<FiguresView>) => void;
  /** Turns over twice a day. */
  readonly now: Instant;
  readonly place: Extract<FiguresPlace, { at: 'tab' | 'account' }>;
  /** The period asked for, the newest final day of any account, and the days that makes. */
  readonly choice: PeriodChoice;
  readonly newestOn: JstDay;
  readonly period: Period;
  readonly onGo: (href: string) => void;
}

const noGroups: readonly AccountGroup[] = [];

/** The views of the figures with what they share: period, filter, facts, export. */
export function FiguresScreen({ set, view, changeView, now, place, choice, newestOn, period, onGo }: FiguresScreenProps) {
  const words = useWords().figures;
  const language = useLanguage();
  const [filter, setFilter] = useState(noFilter);
  const [tagging, setTagging] = useState<FigureAccount | null>(null);
  const setTags = useTagSetting();
  const table = useRef<{ readonly place: string; readonly table: ViewTable } | null>(null);
  const groups = useAccountGroups() ?? noGroups;
  const later = useDeferredValue(filter);
  const shown = useMemo(() => filterAccounts(set.accounts, later, groups), [set, later, groups]);
  const accounts = useMemo(() => shown.map((account) => account.id), [shown]);
  const overview = useMemo(() => computeOverview(set, accounts, period, now), [set, accounts, period, now]);
  // What stands out may follow a moment after the figures when the period changes.
  const asked = useDeferredValue(useMemo(() => ({ set, accounts, period }), [set, accounts, period]));
  const outliers = useMemo(() => findOutliers(asked.set, asked.accounts, asked.period, now), [asked, now]);
  const accountOf = useMemo(() => new Map(set.accounts.map((account) => [account.id, account])), [set]);
  const nameOfId = useCallback(
    (id: FigureAccount['id']) => nameOf(accountOf.get(id) ?? { name: null, basicId: null }, words.table.noName),
    [accountOf, words],
  );
  const tags = useMemo(() => tagsOf(set.accounts), [set]);
  const over = useDropTarget((files) => {
    keepDropped(files);
    onGo(importHref);
  });
  const shownPlace = place.at === 'tab' ? place.tab : place.account;
  const onTable = useCallback(
    (next: ViewTable) => {
      table.current = { place: shownPlace, table: next };
    },
    [shownPlace],
  );
  function choosePeriod(next: PeriodChoice) {
    changeView({ period: writePeriod(next) });
    onGo(place.at === 'tab' ? tabHref(place.tab, next) : accountHref(place.account, next));
  }
  const picker = <PeriodPicker choice={choice} period={period} newestOn={newestOn} now={now} onChoose={choosePeriod} />;
  const sentence = words.export.sentence(formatPeriod(period, now, words, language), overview.totals.change.covered, overview.of);
  const viewProps = { set, accounts, period, now, overview, onTable };
  return (
    <ChartImageProvider>
      <div className={styles.screen}>
        <FiguresBar
          empty={set.series.size === 0}
          tab={place.at === 'tab' ? place.tab : null}
          exporting={<ExportMenu table={() => (table.current?.place === shownPlace ? table.current.table : null)} now={now} />}
        />
        <CollectStatus />
        <p className={styles.printed}>{sentence}</p>
        {content()}
        {over && <div className={styles.over}>{words.empty.drop}</div>}
        {tagging !== null && (
          <TagsDialog
            account={tagging}
            known={tags}
            onClose={() => setTagging(null)}
            onSave={(next) => {
              setTags(tagging, next);
              setTagging(null);
            }}
          />
        )}
      </div>
    </ChartImageProvider>
  );

  function content(): ReactNode {
    if (set.series.size === 0) return <EmptyFigures />;
    if (place.at === 'account') {
      const account = accountOf.get(place.account);
      return (
        <PageBoundary page={`figures account ${place.account}`}>
          <AccountPage {...viewProps} id={place.account} account={account ?? null} picker={picker} onEditTags={setTagging} />
        </PageBoundary>
      );
    }
    return (
      <>
        <FactsLine overview={overview} choice={choice} outlier={outliers[0] ?? null} nameOf={nameOfId} now={now} />
        <FilterBar
          filter={filter}
          onFilter={setFilter}
          tags={tags}
          groups={groups}
          shown={shown.length}
          of={set.accounts.length}
          missing={missingOfGroup(set.accounts, filter, groups)}
        >
          {place.tab === 'overview' && <ColumnsMenu columns={readColumns(view.columns)} onChange={(columns) => changeView({ columns })} />}
          {picker}
        </FilterBar>
        {shown.length === 0 ? <NothingFound search={filter.search} onClear={() => setFilter(noFilter)} /> : tabContent(place.tab)}
      </>
    );
  }

  function tabContent(tab: Extract<FiguresPlace, { at: 'tab' }>['tab']): ReactNode {
    if (tab === 'overview') {
      return (
        <OverviewView
          {...viewProps}
          outliers={outliers}
          accountOf={accountOf}
          nameOf={nameOfId}
          view={view}
          changeView={changeView}
          sentence={sentence}
          onEditTags={setTagging}
        />
      );
    }
    const View = tab === 'coverage' ? CoverageView : lazyViews[tab];
    return (
      <PageBoundary page={`figures ${tab}`}>
        <div className={styles.view}>
          <View {...viewProps} />
        </div>
      </PageBoundary>
    );
  }
}

function NothingFound({ search, onClear }: { readonly search: string; readonly onClear: () => void }) {
  const words = useWords().figures.filter;
  return (
    <EmptyState mark="search" title={words.nothing} action={<Button onClick={onClear}>{words.clear}</Button>}>
      {search.trim() === '' ? undefined : words.nothingText(search.trim())}
    </EmptyState>
  );
}
