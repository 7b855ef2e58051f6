import { isRinging } from '../../utils/domain/groups/groupState';
import { stepOf } from '../../utils/domain/groups/inbox';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import styles from './GroupDetail.module.css';

/** The way new → seen → owned → handled, and where this group stands. Nothing for groups that never asked for attention. */
export function Steps({ group, now }: { readonly group: InboxGroup; readonly now: number }) {
  const words = useWords().inbox.detail.steps;
  const at = stepOf(group);
  if (at === null) return null;
  const ringing = isRinging(group, now);
  const names = [ringing ? words.ringing : words.quiet, words.seen, words.owned, words.handled];
  return (
    <ol className={styles.steps} aria-label={words.label}>
      {names.map((name, index) => (
        <li
          key={name}
          aria-current={index === at ? 'step' : undefined}
          className={joinClasses(index < at && styles.passed, index === at && ringing && styles.ringing)}
        >
          <i aria-hidden="true" />
          {name}
        </li>
      ))}
    </ol>
  );
}
