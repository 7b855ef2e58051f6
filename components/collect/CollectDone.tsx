import type { CollectJob } from '../../utils/domain/figures/collectJob';
import { isFailed } from '../../utils/domain/figures/collectProgress';
import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import styles from './CollectRun.module.css';
import { CollectSection } from './CollectSection';
import type { CollectActions } from './useCollectActions';

interface CollectDoneProps {
  readonly job: CollectJob;
  readonly actions: CollectActions;
}

/** How a walk ended, and what can be tried once more. */
export function CollectDone({ job, actions }: CollectDoneProps) {
  const words = useWords().collect;
  const complete = job.accounts.filter((one) => one.outcome === 'complete' || one.outcome === 'nothingMissing').length;
  const failed = job.accounts.filter((one) => isFailed(one.outcome)).length;
  return (
    <CollectSection head={words.done.head}>
      <p role="status" className={styles.progress}>
        <Mark kind={failed === 0 ? 'handled' : 'fail'} />
        <span className="strong">{words.done.title(complete, job.accounts.length)}</span>
        {failed > 0 && <span>{words.done.failed(failed)}</span>}
      </p>
      <div className={styles.buttons}>
        {failed > 0 && <Button onClick={() => actions.allowAndSteer('collect/retryFailed', job.jobId)}>{words.done.retry}</Button>}
        <ButtonLink href="#/figures">{words.done.figures}</ButtonLink>
        <Button variant="plain" onClick={() => actions.steer('collect/dismiss', job.jobId)}>
          {words.done.dismiss}
        </Button>
      </div>
    </CollectSection>
  );
}
