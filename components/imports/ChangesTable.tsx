import type { Figure } from '../../utils/domain/figures/figure';
import type { FigureChange } from '../../utils/domain/figures/importFile';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useCount } from '../watch/useCount';
import type { NameOfAccount } from './accountNames';
import styles from './DetailTable.module.css';
import { formatFigureDay } from './figureDays';
import { useMetricWords } from './useMetricWords';

/** Nobody reads more than this on screen. */
const most = 100;

/** Figures that are replaced: which, what stood there, what comes. */
export function ChangesTable({ changes, nameOf }: { readonly changes: readonly FigureChange[]; readonly nameOf: NameOfAccount }) {
  const words = useWords().imports.detail;
  const language = useLanguage();
  const metric = useMetricWords();
  const figure = useFigureText();
  if (changes.length === 0) return null;
  return (
    <div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.changes(changes.length)}>
        <table className={styles.table}>
          <caption>{words.changes(changes.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.account}</th>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.figure}</th>
              <th scope="col" className={styles.number}>
                {words.from}
              </th>
              <th scope="col" className={styles.number}>
                {words.to}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, most).map((change) => (
              <tr key={`${change.account} ${change.on} ${change.metric}`}>
                <td className={styles.text} title={nameOf(change.account)}>
                  <bdi>{nameOf(change.account)}</bdi>
                </td>
                <td>{formatFigureDay(change.on, language)}</td>
                <td>{metric(change.metric).name}</td>
                <td className={styles.number}>{figure(change.from)}</td>
                <td className={styles.number}>
                  <b>{figure(change.to)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changes.length > most && <p className={styles.rest}>{words.rest(changes.length - most)}</p>}
    </div>
  );
}

/** A figure for reading: withheld and missing are words, never zero. */
export function useFigureText(): (figure: Figure) => string {
  const words = useWords().imports.detail;
  const count = useCount();
  return (figure) => (figure === null ? words.missing : figure === 'withheld' ? words.withheld : count(figure));
}
