import type { Instant } from '../../utils/domain/ids';
import { formatWhen } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import { type Cause, nameOf } from './accountState';
import { CauseAction } from './CauseAction';
import styles from './AccountRow.module.css';
import { useCount } from './useCount';
import type { WatchActions } from './useWatchActions';

interface CauseRowProps {
  readonly cause: Cause;
  readonly now: Instant;
  readonly actions: WatchActions;
  readonly primary: boolean;
}

/** One cause of blindness in the popup: what happened, to whom, since when, and the one thing to press. */
export function CauseRow({ cause, now, actions, primary }: CauseRowProps) {
  const all = useWords();
  const language = useLanguage();
  const count = useCount();
  const words = all.watch.mend[cause.health];
  const names = all.watch.names(cause.accounts.map((account) => nameOf(account, all.common.status.noName)));
  return (
    <li className={styles.cause}>
      <Mark kind="blind" />
      <div className={styles.words}>
        <p className="cut strong">
          {words.title} {cause.accounts.length > 0 && <span className={styles.count}>{count(cause.accounts.length)}</span>}
        </p>
        {names !== '' && (
          <p className="cut small dim" title={names}>
            <bdi>{names}</bdi>
          </p>
        )}
        <p className={styles.since}>{words.short(formatWhen(cause.sinceAt, now, language))}</p>
      </div>
      <CauseAction cause={cause} actions={actions} primary={primary} small />
    </li>
  );
}
