import type { RunId } from '../../utils/domain/checks/checkIds';
import type { RunState } from '../../utils/domain/checks/run';
import { formatMoment } from '../../utils/i18n/format';
import { Waiting } from '../feedback/Waiting';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { ButtonLink } from '../primitives/Button';
import { useNow } from '../shell/useNow';
import { AbandonButton } from './AbandonButton';
import { AfterItems } from './AfterItems';
import styles from './AfterPage.module.css';
import { BackLink } from './BackLink';
import { BlockChanges } from './BlockChanges';
import { runName } from './checkTexts';
import { FormSection } from './FormSection';
import { linkTo } from './linkTo';
import { NoRun } from './NoRun';
import { ResultsSection } from './ResultsSection';
import { recordHref, runHref } from './runHref';
import { RunMenu } from './RunMenu';
import { RunTimeline } from './RunTimeline';
import { SentForm } from './SentForm';
import { useRun } from './useRuns';

interface AfterPageProps {
  readonly runId: RunId;
  readonly onGo: (href: string) => void;
}

/** What became of a run: that it was sent, its results, what is to be looked at, and everything that happened. */
export function AfterPage({ runId, onGo }: AfterPageProps) {
  const words = useWords().checks;
  const run = useRun(runId);
  const language = useLanguage();
  const now = useNow();
  if (run === undefined) return <Waiting>{words.reading}</Waiting>;
  if (run === null) return <NoRun />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <BackLink />
        <div className={styles.title}>
          <h1 className="cut">
            <bdi>{runName(run, words)}</bdi>
          </h1>
          <p className="small dim">
            {words.status[run.status]}　{run.plan.plannedAt !== null && `${words.after.planned} ${formatMoment(run.plan.plannedAt, now, language)}`}
          </p>
        </div>
        <div className={styles.acts}>
          <ButtonLink {...linkTo(runHref(runId), onGo)}>{words.next.open}</ButtonLink>
          {run.sent === null && run.abandoned === null && <AbandonButton run={run} />}
          <RunMenu run={run} onGo={onGo} />
        </div>
      </header>
      {run.abandoned !== null && (
        <Banner mark="na" title={words.after.abandonedTitle}>
          {words.abandon.because(run.abandoned.reason)}
        </Banner>
      )}
      {run.sent === null && run.abandoned === null && <SentForm run={run} now={now} />}
      {run.sent !== null && <Sent run={run} sent={run.sent} now={now} onGo={onGo} />}
      <FormSection head={words.timeline.title}>
        <RunTimeline run={run} now={now} />
      </FormSection>
    </div>
  );
}

interface SentProps {
  readonly run: RunState;
  readonly sent: NonNullable<RunState['sent']>;
  readonly now: number;
  readonly onGo: (href: string) => void;
}

function Sent({ run, sent, now, onGo }: SentProps) {
  const words = useWords().checks;
  const language = useLanguage();
  return (
    <>
      <FormSection head={words.after.sentOn}>
        <p className={styles.signed}>
          <b>{formatMoment(sent.sentAt, now, language)}</b>
          <span className="dim">{words.after.sentBy(sent.by === '' ? words.timeline.nobody : sent.by)}</span>
        </p>
        {sent.withoutSignOff && <p className="strong">{words.after.withoutSignOff}</p>}
        {run.signatures.map((signature) => (
          <p key={signature.eventId} className={styles.signed}>
            <span className="dim">{words.after.signOff}</span>
            <bdi>{signature.signer}</bdi>
            <a {...linkTo(recordHref(run.runId, signature.recordId), onGo)}>{formatMoment(signature.at, now, language)}</a>
          </p>
        ))}
      </FormSection>
      <ResultsSection run={run} onGo={onGo} />
      <FormSection head={words.after.items}>
        <AfterItems run={run} />
      </FormSection>
      <BlockChanges run={run} now={now} />
    </>
  );
}
