import { type ReactNode, useState } from 'react';
import { foldPerson } from '../../utils/domain/checks/personName';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { RunState } from '../../utils/domain/checks/run';
import { signedContentOf } from '../../utils/domain/checks/signOff';
import { formatFullDay, formatTime } from '../../utils/i18n/format';
import { runHref } from '../checks/runHref';
import { useRun } from '../checks/useRuns';
import { Waiting } from '../feedback/Waiting';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { Mark } from '../primitives/Mark';
import styles from './RecordPage.module.css';
import { RecordSheet } from './RecordSheet';
import { useMatrix } from './useMatrix';
import { useSignedRecord } from './useSignedRecord';
import { useVerify } from './useVerify';

interface RecordPageProps {
  readonly runId: RunId;
  /** `draft`: the run as it is now, which nobody signed. */
  readonly recordId: string;
}

/** What was signed, on paper: one page, and whether it still is what was signed. */
export function RecordPage({ runId, recordId }: RecordPageProps) {
  const words = useWords().matrix;
  const run = useRun(runId);
  const record = useSignedRecord(runId, recordId);
  if (run === undefined || record === undefined) return <Waiting>{words.reading}</Waiting>;
  if (recordId === 'draft' && run !== null) return <Draft run={run} />;
  if (record !== null) return <Signed run={run} record={record} runId={runId} />;
  return (
    <>
      <h1 className="unseen">{words.record.noRecord}</h1>
      <EmptyState mark="blocked" title={words.record.noRecord} action={<ButtonLink href={runHref(runId)}>{words.record.toRun}</ButtonLink>}>
        <p>{words.record.noRecordMeans}</p>
      </EmptyState>
    </>
  );
}

function Bar({ runId, children }: { readonly runId: RunId; readonly children?: ReactNode }) {
  const words = useWords().matrix.record;
  return (
    <div className={styles.bar}>
      <a href={runHref(runId)} className={styles.back} aria-label={words.toRun} title={words.toRun}>
        <Mark kind="back" />
      </a>
      <div className={styles.verdict} role="status" data-verify="">
        {children}
      </div>
      <Button variant="primary" onClick={() => print()}>
        {words.print}
      </Button>
    </div>
  );
}

/** A copy of the run as it stands: for a meeting, not for the files. */
function Draft({ run }: { readonly run: RunState }) {
  const words = useWords().matrix.record;
  const { findings, rules, shown, nameOf } = useMatrix(run);
  if (findings === undefined) return <Waiting />;
  return (
    <div className={styles.page} data-record="">
      <Bar runId={run.runId}>
        <span>{words.draftMeans}</span>
      </Bar>
      <RecordSheet content={signedContentOf(shown, findings, rules)} record={null} run={run} nameOf={nameOf} />
    </div>
  );
}

type Record = NonNullable<ReturnType<typeof useSignedRecord>>;

function Signed({ run, record, runId }: { readonly run: RunState | null; readonly record: Record; readonly runId: RunId }) {
  const words = useWords().matrix.record;
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const signedOn = `${formatFullDay(record.signedAt, language)} ${formatTime(record.signedAt)}`;
  const verdict = useVerify(asked ? record : null);
  const names = new Map(record.content.plan.accounts.map(({ account, name }) => [account, name]));
  const nameOf = (account: (typeof record.content.plan.accounts)[number]['account']) => {
    const name = names.get(account) ?? '';
    return foldPerson(name) === '' ? account : name;
  };
  return (
    <div className={styles.page} data-record="">
      <Bar runId={runId}>
        {!asked ? (
          <Button onClick={() => setAsked(true)}>{words.verify}</Button>
        ) : verdict === null ? (
          <span>{words.verifying}</span>
        ) : (
          <>
            <Mark kind={verdict.faults.length === 0 ? 'handled' : 'fail'} />
            <span className={verdict.faults.length === 0 ? undefined : 'needs'}>
              {verdict.faults.length === 0 ? words.unchanged(signedOn) : verdict.faults.map((fault) => words.faults[fault]).join(' ')}
            </span>
          </>
        )}
      </Bar>
      <RecordSheet content={record.content} record={record} run={run} nameOf={nameOf} />
    </div>
  );
}
