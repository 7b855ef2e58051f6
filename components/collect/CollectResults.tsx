import type { CollectAccount, CollectJob, CollectOutcome } from '../../utils/domain/figures/collectJob';
import { lengthOf } from '../../utils/domain/figures/day';
import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { Mark } from '../primitives/Mark';
import type { MarkKind } from '../primitives/markShapes';
import styles from './CollectResults.module.css';
import { accountName, managerPage } from './collectTexts';
import type { CollectScreen } from './useCollect';

const marks: Readonly<Record<CollectOutcome, MarkKind>> = {
  waiting: 'yet',
  complete: 'handled',
  nothingMissing: 'handled',
  loggedOut: 'blind',
  noAccess: 'blocked',
  notTheCsv: 'fail',
  noAnswer: 'blind',
  noBasicId: 'na',
  refused: 'fail',
  stopped: 'na',
};

/** What came of each account, with the reason and what can be done; those that need somebody stand first. */
export function CollectResults({ job, byId }: { readonly job: CollectJob; readonly byId: CollectScreen['byId'] }) {
  const words = useWords().collect;
  const rows = [...job.accounts].sort((a, b) => Number(isFine(a.outcome)) - Number(isFine(b.outcome)));
  const columns = [
    [undefined, words.results.account],
    [undefined, words.results.result],
    [styles.number, words.results.days],
    [undefined, words.results.next],
  ] as const;
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={words.results.head}>
      <table className={styles.table}>
        <caption className="unseen">{words.results.head}</caption>
        <ColumnHeads columns={columns} />
        <tbody>
          {rows.map((one) => (
            <ResultRow key={one.account} one={one} byId={byId} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isFine(outcome: CollectOutcome): boolean {
  return outcome === 'complete' || outcome === 'nothingMissing' || outcome === 'waiting';
}

function ResultRow({ one, byId }: { readonly one: CollectAccount; readonly byId: CollectScreen['byId'] }) {
  const words = useWords().collect;
  const language = useLanguage();
  const account = byId.get(one.account);
  const name = accountName(account, one.account, words);
  return (
    <tr data-collect-account={one.account} data-outcome={one.outcome}>
      <th scope="row">
        <bdi className="cut" title={account?.name ?? name}>
          {name}
        </bdi>
      </th>
      <td>
        <span className={styles.outcome}>
          <Mark kind={marks[one.outcome]} />
          {words.outcomes[one.outcome]}
        </span>
      </td>
      <td className={styles.number}>{one.rows > 0 ? formatCount(one.rows, language) : '–'}</td>
      <td className={styles.next}>
        <Next one={one} />
      </td>
    </tr>
  );
}

function Next({ one }: { readonly one: CollectAccount }) {
  const words = useWords().collect;
  const { outcome, came, absent } = one;
  const absentDays = absent.reduce((sum, period) => sum + lengthOf(period), 0);
  if (outcome === 'waiting' || outcome === 'complete' || outcome === 'nothingMissing') {
    return absentDays > 0 ? words.results.absent(absentDays) : null;
  }
  const opens = outcome === 'loggedOut' || outcome === 'noAccess' || outcome === 'notTheCsv';
  return (
    <>
      {came !== null && <span>{words.came[came.what]}</span>}
      {came?.firstLine != null && <bdi className={styles.line}>{words.came.firstLine(came.firstLine)}</bdi>}
      <span>{words.advice[outcome]}</span>
      {opens && (
        <a href={managerPage(one.basicId)} target="_blank" rel="noreferrer">
          {words.advice.manager}
        </a>
      )}
    </>
  );
}
