import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useNow } from '../shell/useNow';
import { partOf } from './checksParts';
import { groupRejected } from './groupRejected';
import styles from './RestoreSection.module.css';
import type { OpenedChecks } from './useAppendedRestore';

/** What of the checks in a file would not be taken, item by item, and why. */
export function ChecksLeftOut({ checks: { preview, rejected } }: { readonly checks: OpenedChecks }) {
  const { stored, checkFiles } = useWords();
  const language = useLanguage();
  const now = useNow();
  const words = stored.restore;
  const { tampered, differing } = preview;
  if (tampered.length + rejected.length + differing.length === 0) return null;
  return (
    <details className={styles.rejected} open={tampered.length > 0}>
      <summary>{words.checks.leftOutTitle(tampered.length + rejected.length + differing.length)}</summary>
      <ul>
        {tampered.map(({ recordId, signer, signedAt, faults }) => (
          <li key={recordId}>
            {words.checks.signature(signer, formatMoment(signedAt, now, language))}
            <span className="dim">：{faults.map((fault) => checkFiles.run.faults[fault]).join('、')}</span>
          </li>
        ))}
        {groupRejected(rejected).map(({ table, problem, count, places }) => (
          <li key={`${table} ${problem}`}>
            {words.checks[partOf(table)]}：{words.problems[problem]}
            <span className="dim"> {words.rejectedRows(count, places.join(', '), count > places.length)}</span>
          </li>
        ))}
        {differing.length > 0 && <li>{checkFiles.run.differing(differing.length)}</li>}
      </ul>
    </details>
  );
}
