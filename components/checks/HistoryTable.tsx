import { useState } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { isOpen, isOverdue } from '../../utils/domain/checks/runReport';
import type { Instant } from '../../utils/domain/ids';
import { formatMoment } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { runName } from './checkTexts';
import styles from './HistoryPage.module.css';
import { linkTo } from './linkTo';
import { resultText } from './resultText';
import { afterHref, recordHref, runHref } from './runHref';
import { RunMenu } from './RunMenu';

interface HistoryTableProps {
  readonly runs: readonly RunState[];
  readonly groupName: (run: RunState) => string | null;
  readonly now: Instant;
  readonly language: Language;
  readonly onGo: (href: string) => void;
}

const portion = 100;

/** One line a run: what, when, how it stands, who signed it and what of that was cancelled, and what came of it. */
export function HistoryTable({ runs, ...props }: HistoryTableProps) {
  const { checks } = useWords();
  const { heads } = checks.history;
  const [most, setMost] = useState(portion);
  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <ColumnHeads
            columns={[
              [styles.run, heads.run],
              [styles.when, heads.when],
              [styles.status, heads.status],
              [styles.signed, heads.signed],
              [styles.result, heads.result],
              [styles.more, <span className="unseen">{heads.more}</span>],
            ]}
          />
          <tbody>
            {runs.slice(0, most).map((run) => (
              <Row key={run.runId} run={run} {...props} />
            ))}
          </tbody>
        </table>
      </div>
      {runs.length > most && (
        <p className={styles.bar}>
          <Button small onClick={() => setMost(most + portion)}>
            {checks.findings.more(runs.length - most)}
          </Button>
        </p>
      )}
    </>
  );
}

function Row({ run, groupName, now, language, onGo }: Omit<HistoryTableProps, 'runs'> & { readonly run: RunState }) {
  const { checks } = useWords();
  const at = run.sent?.sentAt ?? run.plan.plannedAt;
  return (
    <tr>
      <th scope="row">
        <a className={styles.name} {...linkTo(isOpen(run) ? runHref(run.runId) : afterHref(run.runId), onGo)}>
          <bdi>{runName(run, checks)}</bdi>
        </a>
        <span className={styles.second}>
          <bdi>{groupName(run) ?? checks.accounts(run.plan.accounts.length)}</bdi>　{run.template.name}
        </span>
      </th>
      <td>{at === null ? checks.noTime : formatMoment(at, now, language)}</td>
      <td>
        <span className={isOverdue(run, now) ? 'needs' : undefined}>{isOverdue(run, now) ? checks.statusLate : checks.status[run.status]}</span>
        <span className={styles.second}>
          {run.abandoned?.reason ??
            (run.sent?.withoutSignOff === true ? checks.row.noSignOff : run.revision > 1 ? checks.revision(run.revision) : '')}
        </span>
      </td>
      <td>
        <Signers run={run} onGo={onGo} />
      </td>
      <td>{run.sent === null ? '' : resultText(run, checks)}</td>
      <td>
        <RunMenu run={run} onGo={onGo} />
      </td>
    </tr>
  );
}

function Signers({ run, onGo }: { readonly run: RunState; readonly onGo: (href: string) => void }) {
  const { checks } = useWords();
  if (run.signatures.length + run.cancelled.length === 0) return <span className="faint">{checks.history.noSigner}</span>;
  return (
    <>
      {run.signatures.map((one) => (
        <a key={one.eventId} className={styles.signer} {...linkTo(recordHref(run.runId, one.recordId), onGo)}>
          <bdi>{one.signer}</bdi>
        </a>
      ))}
      {run.cancelled.map((one) => (
        <a key={one.eventId} className={styles.second} {...linkTo(recordHref(run.runId, one.recordId), onGo)}>
          {checks.history.cancelledBy(one.signer)}
        </a>
      ))}
    </>
  );
}
