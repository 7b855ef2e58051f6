import type { RunState } from '../../utils/domain/checks/run';
import type { SignedContent, SignedRecord } from '../../utils/domain/checks/signedRecord';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount, formatFullDay, formatTime } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { RecordItems } from './RecordItems';
import { RecordPlan } from './RecordPlan';
import { RecordQuotas } from './RecordQuotas';
import styles from './RecordPage.module.css';

interface RecordSheetProps {
  readonly content: SignedContent;
  /** Null: nobody signed this. */
  readonly record: SignedRecord | null;
  readonly run: RunState | null;
  readonly nameOf: (account: FigureAccountId) => string;
}

/** The sheet itself: plan, items, every number, signatures, digest. */
export function RecordSheet({ content, record, run, nameOf }: RecordSheetProps) {
  const words = useWords().matrix.record;
  const language = useLanguage();
  const { rules, plan } = content;
  return (
    <article className={styles.sheet}>
      <header className={styles.sheetHead}>
        <p className={styles.kind}>{record === null ? words.draft : words.title}</p>
        <h1>{plan.name.trim() === '' ? '–' : plan.name.slice(0, 500)}</h1>
      </header>
      <RecordPlan content={content} />
      <RecordItems content={content} nameOf={nameOf} />
      <RecordQuotas content={content} nameOf={nameOf} />
      <p className={styles.rules}>
        {words.rules}：
        {words.rulesAre(
          formatCount(rules.twoSignersFrom, language),
          formatCount(rules.spacingHours, language),
          formatCount(rules.freshDays, language),
        )}
      </p>
      {record !== null && <Signature record={record} run={run} />}
    </article>
  );
}

function Signature({ record, run }: { readonly record: SignedRecord; readonly run: RunState | null }) {
  const { record: words, sign } = useWords().matrix;
  const language = useLanguage();
  const moment = (at: number) => `${formatFullDay(at, language)} ${formatTime(at)}`;
  const cancelled = run?.cancelled.find(({ recordId }) => recordId === record.recordId) ?? null;
  const others = (run?.signatures ?? []).filter(({ recordId }) => recordId !== record.recordId);
  return (
    <footer className={styles.signature}>
      <dl>
        <div>
          <dt>{words.signer}</dt>
          <dd>
            <b>{record.signer.slice(0, 200)}</b>
          </dd>
        </div>
        <div>
          <dt>{words.signedAt}</dt>
          <dd>{moment(record.signedAt)}</dd>
        </div>
        {cancelled === null && others.length > 0 && (
          <div>
            <dt>{words.otherSignatures}</dt>
            <dd>{others.map(({ signer, at }) => `${signer.slice(0, 200)} ${moment(at)}`).join('　')}</dd>
          </div>
        )}
        <div>
          <dt>{words.digest}</dt>
          <dd className={styles.digest}>{record.digest.slice(0, 64)}</dd>
        </div>
      </dl>
      {cancelled !== null && <p className="needs strong">{words.cancelled(moment(cancelled.cancelledAt), sign.causes[cancelled.cause])}</p>}
    </footer>
  );
}
