import { useState } from 'react';
import { type BoardRow, countBoard, rowOf } from '../../utils/domain/readiness/board';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { SearchField } from '../primitives/SearchField';
import { Select } from '../primitives/Select';
import { useNow } from '../shell/useNow';
import { matchesSearch } from '../watch/accountState';
import { NothingFound } from '../watch/NothingFound';
import { NoAccounts } from '../watch/WatchView';
import { JoinCheckProgress } from './JoinCheckProgress';
import { ReadyNoteDialog } from './ReadyNoteDialog';
import styles from './ReadyPage.module.css';
import { ReadyTable } from './ReadyTable';
import { useJoinCheckActions } from './useJoinCheckActions';
import { useReadiness } from './useReadiness';

type Filter = 'all' | 'notReady' | 'changed';

const passes: Readonly<Record<Filter, (row: BoardRow) => boolean>> = {
  all: () => true,
  notReady: ({ assessment }) => assessment.verdict !== 'ready',
  changed: ({ change }) => change !== null,
};

/** Which accounts can be invited into groups, what is missing, and how we know. */
export function ReadyBoard() {
  const words = useWords().ready;
  const now = useNow();
  const readiness = useReadiness(now);
  const actions = useJoinCheckActions();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [noted, setNoted] = useState<FigureAccountId | null>(null);
  if (readiness === undefined) return null;
  const { rows, check } = readiness;
  if (rows.length === 0) return <NoAccounts />;
  const counts = countBoard(rows);
  const found = rows.filter(({ account }) => matchesSearch(account, search));
  const shown = found.filter(passes[filter]);
  const toCheck = rows.flatMap(({ account }) => (account.basicId === null ? [] : [{ account: account.id, basicId: account.basicId }]));
  const running = check !== null && ['running', 'waitingForLogin', 'permissionGone'].includes(check.state);
  const notedRow = noted === null ? undefined : rowOf(rows, noted);
  return (
    <section>
      <div className={styles.bar}>
        <SearchField label={words.search} hint={words.searchHint} value={search} onChange={setSearch} />
        <Select
          label={words.show}
          hideLabel
          value={filter}
          options={(['all', 'notReady', 'changed'] as const).map((value) => ({ value, label: words.filters[value] }))}
          onChange={setFilter}
        />
        <Button className={styles.end} disabled={running || toCheck.length === 0} onClick={() => actions.start(toCheck)}>
          {words.check.act}
        </Button>
      </div>
      <div className={styles.lead}>
        <p>
          <b>{words.sentence(counts.ready, rows.length)}</b>
          <span className="dim">　{words.missing(counts.blocked, counts.unknown + counts.stale)}</span>
        </p>
        <p className="small dim">{toCheck.length === 0 ? words.check.none : words.check.about(toCheck.length)}</p>
      </div>
      <div className={styles.banners}>
        <JoinCheckProgress check={check} actions={actions} now={now} />
      </div>
      {shown.length > 0 && <ReadyTable rows={shown} now={now} onNote={({ account }) => setNoted(account.id)} />}
      {found.length === 0 && <NothingFound search={search} onClear={() => setSearch('')} />}
      {found.length > 0 && shown.length === 0 && filter !== 'all' && (
        <EmptyState mark="handled" title={words.nothing[filter]} action={<Button onClick={() => setFilter('all')}>{words.showAll}</Button>} />
      )}
      {notedRow !== undefined && <ReadyNoteDialog row={notedRow} now={now} onClose={() => setNoted(null)} />}
    </section>
  );
}
