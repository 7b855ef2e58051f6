import { useMemo, useState } from 'react';
import { Waiting } from '../feedback/Waiting';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { useNow } from '../shell/useNow';
import { BackLink } from './BackLink';
import { CaughtSection } from './CaughtSection';
import { everyRun, filterRuns } from './filterRuns';
import { HistoryFilter } from './HistoryFilter';
import styles from './HistoryPage.module.css';
import { HistoryTable } from './HistoryTable';
import { ImportedRun } from './ImportedRun';
import { ImportRunButton } from './ImportRunButton';
import { linkTo } from './linkTo';
import { newRunHref } from './runHref';
import { useGroupName } from './useGroupName';
import { useRunImport } from './useRunImport';
import { useRuns } from './useRuns';

/** Every run there ever was, given up ones too: searched, and with what each item was good for. */
export function HistoryPage({ onGo }: { readonly onGo: (href: string) => void }) {
  const { checks } = useWords();
  const words = checks.history;
  const language = useLanguage();
  const runs = useRuns();
  const groupName = useGroupName();
  const now = useNow();
  const importing = useRunImport();
  const [filter, setFilter] = useState(everyRun);
  const found = useMemo(() => runs && filterRuns(runs, filter, now, groupName), [runs, filter, now, groupName]);
  if (runs === undefined || found === undefined) return <Waiting>{checks.reading}</Waiting>;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <BackLink />
        <h1>{words.title}</h1>
        <ImportRunButton take={importing.take} />
      </header>
      {importing.result !== null && <ImportedRun result={importing.result} onGo={onGo} />}
      {runs.length === 0 ? (
        <EmptyState
          mark="yet"
          title={words.none}
          action={
            <ButtonLink variant="primary" {...linkTo(newRunHref(), onGo)}>
              {checks.home.newRun}
            </ButtonLink>
          }
        >
          {words.noneText}
        </EmptyState>
      ) : (
        <>
          <HistoryFilter runs={runs} filter={filter} found={found.length} onChange={setFilter} />
          {found.length === 0 ? (
            <EmptyState mark="search" title={words.nothingFound} action={<Button onClick={() => setFilter(everyRun)}>{words.clear}</Button>} />
          ) : (
            <HistoryTable runs={found} groupName={groupName} now={now} language={language} onGo={onGo} />
          )}
          <CaughtSection runs={runs} />
        </>
      )}
    </div>
  );
}
