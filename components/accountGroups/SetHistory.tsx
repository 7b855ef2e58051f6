import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import { changesSince } from '../../utils/domain/checks/changesSince';
import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useNow } from '../shell/useNow';
import styles from './AccountGroups.module.css';

/** Every set of accounts the group has had, the newest first. */
export function SetHistory({ group }: { readonly group: AccountGroup }) {
  const words = useWords().accountGroups;
  const language = useLanguage();
  const now = useNow();
  const lines = group.sets.map((set, index) => {
    const before = group.sets[index - 1];
    const change = before === undefined ? null : changesSince(before.accounts, set.accounts);
    return {
      set,
      text: change === null ? words.history.first(set.accounts.length) : words.history.change(change.added.length, change.removed.length),
    };
  });
  return (
    <ol className={styles.sets}>
      {lines.reverse().map(({ set, text }) => (
        <li key={set.eventId}>
          <span>{formatMoment(set.at, now, language)}</span>
          <span>{text}</span>
          <span className="dim">
            {words.sources[set.source]} {!set.complete && words.incomplete}
          </span>
          <bdi className="dim cut">{set.by === '' ? words.history.nobody : set.by}</bdi>
        </li>
      ))}
    </ol>
  );
}
