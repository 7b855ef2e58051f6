import type { RunState } from '../../utils/domain/checks/run';
import { useWords } from '../language/LanguageProvider';
import { PartHeading } from '../primitives/PartHeading';
import { useCaughtItems } from './useCaughtItems';
import styles from './HistoryPage.module.css';

/** Per template, which items ever caught something. */
export function CaughtSection({ runs }: { readonly runs: readonly RunState[] }) {
  const words = useWords().checks.history;
  const caught = useCaughtItems(runs);
  return (
    <section className={styles.caught}>
      <PartHeading title={words.caught} about={<span className="small">{words.caughtAbout}</span>} className={styles.caughtHead} />
      <div className={styles.templates}>
        {caught.map(({ templateId, name, runs: count, items, never }) => (
          <section key={templateId}>
            <h3>
              <bdi>{name}</bdi> <span className="small faint">{words.caughtRuns(count)}</span>
            </h3>
            <ul className={styles.items}>
              {items.map(({ itemId, title, times }) => (
                <li key={itemId}>
                  <bdi>{title}</bdi>
                  <span className="nowrap">{words.caughtTimes(times)}</span>
                </li>
              ))}
            </ul>
            {never > 0 && <p className="small dim">{words.caughtNever(never)}</p>}
          </section>
        ))}
      </div>
    </section>
  );
}
