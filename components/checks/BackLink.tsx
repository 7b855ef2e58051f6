import { useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import styles from './BackLink.module.css';
import { checksHref } from './runHref';

/** From a page of the checks back to the runs. */
export function BackLink() {
  const { toHome } = useWords().checks;
  return (
    <a className={styles.back} href={checksHref} aria-label={toHome} title={toHome}>
      <Mark kind="back" />
    </a>
  );
}
