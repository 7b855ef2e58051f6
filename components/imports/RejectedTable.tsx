import type { RejectedRow } from '../../utils/domain/figures/readExport';
import { useWords } from '../language/LanguageProvider';
import { useCount } from '../watch/useCount';
import { shortened } from './accountNames';
import styles from './DetailTable.module.css';

/** Nobody reads more than this on screen. */
const most = 100;

/** Rows that are not taken: line, column, what stands there, why. */
export function RejectedTable({ rejected }: { readonly rejected: readonly RejectedRow[] }) {
  const words = useWords().imports.detail;
  const count = useCount();
  if (rejected.length === 0) return null;
  return (
    <div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.rejected(rejected.length)}>
        <table className={styles.table}>
          <caption>{words.rejected(rejected.length)}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {words.line}
              </th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.cell}</th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {rejected.slice(0, most).map((row, index) => (
              <tr key={index} data-rejected-line={row.line}>
                <td className={styles.number}>{count(row.line)}</td>
                <td>{row.column === null ? words.wholeRow : <bdi>{shortened(row.column, 40)}</bdi>}</td>
                <td>{row.cell === null ? words.none : <bdi>{shortened(row.cell, 40)}</bdi>}</td>
                <td className={styles.why}>{words.problems[row.problem]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rejected.length > most && <p className={styles.rest}>{words.rest(rejected.length - most)}</p>}
    </div>
  );
}
