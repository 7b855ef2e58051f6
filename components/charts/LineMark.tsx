import { joinClasses } from '../primitives/joinClasses';
import { type LineLook, markerPaths } from './lineLook';
import styles from './LineMark.module.css';

/** The mark of a line, as it stands at the line's end. Its name always stands beside it. */
export function LineMark({ look }: { readonly look: LineLook }) {
  return (
    <svg className={joinClasses(styles.mark, styles[`c${look.colour}`])} width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={markerPaths[look.shape]} className={look.shape === 'ring' ? styles.ring : styles.solid} />
    </svg>
  );
}

/** The mark of the rest: the band with its median. */
export function BandMark() {
  return (
    <svg className={styles.mark} width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <rect x="-6" y="-4.5" width="12" height="9" className={styles.band} />
      <path d="M-6 0h12" className={styles.median} />
    </svg>
  );
}
