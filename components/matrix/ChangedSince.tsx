import { longFinding } from '../checks/findingText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { changedFindings } from './changedFindings';
import styles from './SignOffPanel.module.css';
import type { Matrix } from './useMatrix';
import { useSignedRecord } from './useSignedRecord';
import { formatCount } from '../../utils/i18n/format';

/** Changes listed one by one; more are counted. */
const mostListed = 5;

/** Numbers that are no longer what was signed: the signature stays, and whoever sends knows. */
export function ChangedSince({ matrix }: { readonly matrix: Matrix }) {
  const { matrix: words, findings: findingWords } = useWords();
  const language = useLanguage();
  const { shown, findings, nameOf } = matrix;
  const record = useSignedRecord(shown.runId, shown.signatures.at(-1)?.recordId ?? null);
  if (record == null || findings === undefined || shown.status === 'sent' || shown.status === 'abandoned') return null;
  const changed = changedFindings(record.content, findings);
  if (changed.length === 0) return null;
  return (
    <section className={styles.changed} data-changed-since="">
      <h3 className="needs">{words.panel.changedSince}</h3>
      <ul>
        {changed.slice(0, mostListed).map(({ then, now }) => (
          <li key={`${then.check} ${'account' in then ? then.account : ''}`}>
            {now === null ? words.notComputed : longFinding(now, findingWords, language, nameOf)}
            <small>{words.panel.then(longFinding(then, findingWords, language, nameOf))}</small>
          </li>
        ))}
        {changed.length > mostListed && <li>{words.andMore(formatCount(changed.length - mostListed, language))}</li>}
      </ul>
    </section>
  );
}
