import { isVisibleName } from '../../utils/domain/groups/inbox';
import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import styles from './GroupName.module.css';
import { nameAsTitle } from './groupWords';

/** A name as LINE gave it, letter for letter, on one line and with its writing direction kept to itself. Names nobody can see get a word beside them. */
export function GroupName({ name, className }: { readonly name: string | null; readonly className?: string | undefined }) {
  const words = useWords().inbox;
  if (name === null) {
    return (
      <span className={joinClasses(styles.name, styles.missing, className)} data-group-name="">
        {words.noName}
      </span>
    );
  }
  return (
    <span className={joinClasses(styles.name, className)} title={nameAsTitle(name)}>
      <bdi dir="auto" data-group-name="">
        {name}
      </bdi>
      {!isVisibleName(name) && <span className={styles.missing}>{words.noName}</span>}
    </span>
  );
}
