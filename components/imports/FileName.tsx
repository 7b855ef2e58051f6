import { shortened } from './accountNames';
import styles from './FileName.module.css';

/** Letters at the end that stay in sight: dates and copy numbers stand there. */
const tailLength = 14;

/** A file's name as text only, on one line: a long one gives way in its middle. Each part is isolated from the direction of what surrounds it. */
export function FileName({ name }: { readonly name: string }) {
  const letters = [...shortened(name, 200)];
  const cut = letters.length > tailLength * 2 ? letters.length - tailLength : letters.length;
  return (
    <span className={styles.name} title={shortened(name, 400)}>
      <bdi className={styles.start}>{letters.slice(0, cut).join('')}</bdi>
      {cut < letters.length && <bdi className={styles.end}>{letters.slice(cut).join('')}</bdi>}
    </span>
  );
}
