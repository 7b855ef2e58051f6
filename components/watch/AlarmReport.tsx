import type { AlarmTest } from '../../utils/browser/messaging/protocol';
import { useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import styles from './AlarmReport.module.css';

/** What the test found: each way of telling with its word, what it means, and where to look on the computer. */
export function AlarmReport({ result }: { readonly result: AlarmTest }) {
  const words = useWords().watch.alarm;
  const shown = result.notification === 'shown';
  return (
    <div className={styles.report}>
      <Finding works={result.badge} name={words.badge} word={result.badge ? words.works : words.fails}>
        {result.badge ? words.badgeShown : words.badgeFailed}
      </Finding>
      <Finding works={shown} name={words.notification} word={shown ? words.shownWord : words.fails}>
        {words[result.notification]}
      </Finding>
      <h3>{words.whereTitle}</h3>
      <dl className={styles.where}>
        <dt>{words.windows}</dt>
        <dd>{words.windowsPath}</dd>
        <dt>{words.mac}</dt>
        <dd>{words.macPath}</dd>
      </dl>
    </div>
  );
}

interface FindingProps {
  readonly works: boolean;
  readonly name: string;
  readonly word: string;
  readonly children: string;
}

function Finding({ works, name, word, children }: FindingProps) {
  return (
    <section className={styles.finding}>
      <Mark kind={works ? 'handled' : 'fail'} />
      <div>
        <h3>
          {name} <span className={works ? styles.works : 'needs'}>{word}</span>
        </h3>
        <p className="small dim">{children}</p>
      </div>
    </section>
  );
}
