import type { CollectJob } from '../../utils/domain/figures/collectJob';
import { countsOf } from '../../utils/domain/figures/collectProgress';
import type { CollectWords } from '../../utils/i18n/ja/collect';
import { useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import type { MarkKind } from '../primitives/markShapes';
import styles from './CollectStatus.module.css';
import { useCollectJob } from './useCollect';

/** One line about collecting for the frame of the figures; nothing while there is nothing to tell. */
export function CollectStatus() {
  const words = useWords().collect;
  const job = useCollectJob();
  if (job === null) return null;
  const line = lineOf(job, words);
  return (
    <p className={styles.line} role="status">
      <Mark kind={line.mark} />
      <span className={line.needs ? 'needs strong' : undefined}>{line.text}</span>
      <a href="#/figures/collect">{words.status.open}</a>
    </p>
  );
}

interface StatusLine {
  readonly text: string;
  readonly mark: MarkKind;
  /** Somebody can mend it now. */
  readonly needs: boolean;
}

function lineOf(job: CollectJob, { status }: CollectWords): StatusLine {
  const { done, accounts, failed } = countsOf(job);
  switch (job.state) {
    case 'running':
      return { text: status.running(done, accounts), mark: 'yet', needs: false };
    case 'paused':
      return { text: status.paused(done, accounts), mark: 'snoozed', needs: false };
    case 'waitingForLogin':
      return { text: status.waitingForLogin, mark: 'blind', needs: true };
    case 'permissionGone':
      return { text: status.permissionGone, mark: 'blocked', needs: true };
    case 'done':
      return failed > 0
        ? { text: status.failed(failed), mark: 'fail', needs: false }
        : { text: status.done(accounts), mark: 'handled', needs: false };
  }
}
