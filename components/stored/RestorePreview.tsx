import type { OpenedBackup } from '../../utils/storage/queries/readStored';
import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { useNow } from '../shell/useNow';
import { useCount } from '../watch/useCount';
import { groupRejected, type RejectedKind } from './groupRejected';
import styles from './RestoreSection.module.css';

interface RestorePreviewProps {
  readonly backup: OpenedBackup;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** What the file would add, before anything is written. */
export function RestorePreview({ backup, onMerge, onCancel }: RestorePreviewProps) {
  const words = useWords().stored.restore;
  const language = useLanguage();
  const now = useNow();
  const { preview } = backup;
  const nothingNew = preview.accounts.added + preview.events.added === 0;
  return (
    <section className={styles.preview} role="group" aria-label={words.previewTitle}>
      <h3>{words.previewTitle}</h3>
      {backup.exportedAt !== null && <p className="small dim">{words.madeAt(formatMoment(backup.exportedAt, now, language))}</p>}
      <PreviewTable preview={preview} rejected={backup.rejected} />
      {backup.rejected.length > 0 && <RejectedRows rejected={backup.rejected} />}
      <p className="small dim" role="status">
        {nothingNew ? words.nothingNew : words.notWritten}
      </p>
      <p className={styles.acts}>
        {!nothingNew && (
          <Button variant="primary" data-action="merge" onClick={onMerge}>
            {preview.events.added > 0 ? words.act(preview.events.added) : words.actAccounts}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </p>
    </section>
  );
}

function PreviewTable({ preview, rejected }: Pick<OpenedBackup, 'preview' | 'rejected'>) {
  const words = useWords().stored.restore;
  const count = useCount();
  const rejectedIn = (table: RejectedKind['table']) => count(rejected.filter((row) => row.table === table).length);
  const rows = [
    { name: words.accounts, ...preview.accounts, rejected: rejectedIn('accounts') },
    { name: words.groups, ...preview.groups, rejected: '' },
    { name: words.events, ...preview.events, rejected: rejectedIn('groupEvents') },
  ];
  return (
    <table className={styles.table}>
      <caption className="unseen">{words.previewCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.added}</th>
          <th scope="col">{words.columns.known}</th>
          <th scope="col">{words.columns.rejected}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td className="strong">{count(row.added)}</td>
            <td>{count(row.known)}</td>
            <td>{row.rejected}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RejectedRows({ rejected }: Pick<OpenedBackup, 'rejected'>) {
  const words = useWords().stored.restore;
  return (
    <details className={styles.rejected}>
      <summary>{words.rejectedTitle(rejected.length)}</summary>
      <ul>
        {groupRejected(rejected).map(({ table, problem, count, places }) => (
          <li key={`${table} ${problem}`}>
            {table === 'accounts' ? words.accounts : words.events}：{words.problems[problem]}
            <span className="dim"> {words.rejectedRows(count, places.join(', '), count > places.length)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
