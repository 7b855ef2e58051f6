import type { ReactNode } from 'react';
import type { CollectJob } from '../../utils/domain/figures/collectJob';
import { estimate } from '../../utils/domain/figures/collectPlan';
import { countsOf, nextAccount } from '../../utils/domain/figures/collectProgress';
import { waitsUntil } from '../../utils/domain/watch/walk';
import type { Instant } from '../../utils/domain/ids';
import { formatTime } from '../../utils/i18n/format';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button, ButtonLink } from '../primitives/Button';
import { Meter } from '../primitives/Meter';
import styles from './CollectRun.module.css';
import { CollectSection } from './CollectSection';
import { accountName, durationText, managerPage } from './collectTexts';
import type { CollectScreen } from './useCollect';
import type { CollectActions } from './useCollectActions';

interface CollectRunProps {
  readonly job: CollectJob;
  readonly byId: CollectScreen['byId'];
  readonly actions: CollectActions;
  readonly now: Instant;
}

/** A walk that has not ended: how far it is, what it waits for, and the ways to hold or end it. */
export function CollectRun({ job, byId, actions, now }: CollectRunProps) {
  const words = useWords().collect;
  const { done, accounts } = countsOf(job);
  return (
    <CollectSection head={words.run.head}>
      <div className={styles.progress}>
        <Meter value={done} max={accounts} wide />
        <span className={styles.count} role="progressbar" aria-valuemin={0} aria-valuemax={accounts} aria-valuenow={done} aria-label={words.run.head}>
          {words.run.progress(done, accounts)}
        </span>
        <span className={styles.doing} role="status">
          <Doing job={job} byId={byId} now={now} />
        </span>
      </div>
      <Held job={job} actions={actions} />
      <div className={styles.buttons}>
        {job.state === 'running' && <Button onClick={() => actions.steer('collect/pause', job.jobId)}>{words.run.pause}</Button>}
        {job.state === 'paused' && (
          <Button variant="primary" onClick={() => actions.steer('collect/resume', job.jobId)}>
            {words.run.resume}
          </Button>
        )}
        <Button variant="plain" onClick={() => actions.steer('collect/stop', job.jobId)}>
          {words.run.stop}
        </Button>
      </div>
    </CollectSection>
  );
}

function Doing({ job, byId, now }: Omit<CollectRunProps, 'actions'>): ReactNode {
  const words = useWords().collect;
  const account = nextAccount(job);
  if (job.state === 'paused') return words.run.paused;
  if (job.state !== 'running' || account === undefined) return null;
  const waits = waitsUntil(job, null, now);
  if (waits !== null) return words.run.holding(formatTime(waits));
  const left = estimate(job.accounts.filter((one) => one.outcome === 'waiting')).ms;
  return (
    <>
      <bdi className="cut">{words.run.reading(accountName(byId.get(account.account), account.account, words))}</bdi>
      <span className="dim">{words.run.left(durationText(left, words))}</span>
    </>
  );
}

function Held({ job, actions }: Pick<CollectRunProps, 'job' | 'actions'>): ReactNode {
  const words = useWords().collect;
  if (job.state === 'waitingForLogin') {
    const account = job.accounts.find((one) => one.outcome === 'loggedOut');
    return (
      <Banner
        mark="blind"
        needs
        announce
        title={words.login.title}
        action={
          <span className={styles.buttons}>
            <ButtonLink href={managerPage(account?.basicId ?? null)} target="_blank" rel="noreferrer" mark="out">
              {words.login.open}
            </ButtonLink>
            <Button variant="primary" onClick={() => actions.steer('collect/resume', job.jobId)}>
              {words.login.resume}
            </Button>
          </span>
        }
      >
        {words.login.text}
      </Banner>
    );
  }
  if (job.state === 'permissionGone') {
    return (
      <Banner
        mark="blocked"
        needs
        announce
        title={words.permission.gone.title}
        action={
          <Button variant="primary" onClick={() => actions.allowAndSteer('collect/resume', job.jobId)}>
            {words.permission.gone.act}
          </Button>
        }
      >
        {actions.state.kind === 'denied' ? words.permission.refused.text : words.permission.gone.text}
      </Banner>
    );
  }
  return null;
}
