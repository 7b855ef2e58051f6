import { formatMoment } from '../../utils/i18n/format';
import type { OpenedBackup } from '../../utils/storage/queries/readStored';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { useNow } from '../shell/useNow';
import { useCount } from '../watch/useCount';
import { ChecksLeftOut } from './ChecksLeftOut';
import { checksParts, countPart } from './checksParts';
import { groupRejected, type RejectedKind } from './groupRejected';
import { isNews, type OpenedFile } from './restoreState';
import styles from './RestoreSection.module.css';

interface RestorePreviewProps {
  readonly backup: OpenedFile;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** What the file would add, before anything is written. */
export function RestorePreview({ backup, onMerge, onCancel }: RestorePreviewProps) {
  const words = useWords().stored.restore;
  const language = useLanguage();
  const now = useNow();
  const nothingNew = !isNews(backup);
  const rejected = backup.bell?.rejected ?? [];
  return (
    <section className={styles.preview} role="group" aria-label={words.previewTitle}>
      <h3>{words.previewTitle}</h3>
      {backup.exportedAt !== null && <p className="small dim">{words.madeAt(formatMoment(backup.exportedAt, now, language))}</p>}
      <PreviewTable backup={backup} />
      {(backup.figures?.preview.files.leftOut ?? 0) > 0 && <p className="small">{words.leftOutFiles}</p>}
      {rejected.length > 0 && <RejectedRows rejected={rejected} />}
      {backup.checks !== null && <ChecksLeftOut checks={backup.checks} />}
      <p className="small dim" role="status">
        {nothingNew ? words.nothingNew : words.notWritten}
      </p>
      <p className={styles.acts}>
        {!nothingNew && (
          <Button variant="primary" data-action="merge" onClick={onMerge}>
            {words.act(backup.bell?.preview.events.added ?? 0, backup.figures?.preview.files.added ?? 0)}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </p>
    </section>
  );
}

interface PreviewRow {
  readonly name: string;
  readonly added: number;
  readonly known: number;
  /** Null: this kind has no rows of its own in the file. */
  readonly leftOut: number | null;
}

function usePreviewRows({ bell, figures, checks }: OpenedFile): readonly PreviewRow[] {
  const words = useWords().stored.restore;
  const rejectedIn = (table: RejectedKind['table']) => bell?.rejected.filter((row) => row.table === table).length ?? 0;
  const bellRows = bell && [
    { name: words.accounts, ...bell.preview.accounts, leftOut: rejectedIn('accounts') },
    { name: words.groups, ...bell.preview.groups, leftOut: null },
    { name: words.events, ...bell.preview.events, leftOut: rejectedIn('groupEvents') },
  ];
  const figureRows = figures && [
    { name: words.files, ...figures.preview.files },
    { name: words.formats, ...figures.preview.formats, leftOut: null },
    { name: words.notes, ...figures.preview.notes, leftOut: null },
  ];
  const checkRows = checks && checksParts.map(({ part, kinds }) => ({ name: words.checks[part], ...countPart(checks, kinds) }));
  return [...(bellRows ?? []), ...(checkRows ?? []), ...(figureRows ?? [])];
}

function PreviewTable({ backup }: Pick<RestorePreviewProps, 'backup'>) {
  const words = useWords().stored.restore;
  const count = useCount();
  const rows = usePreviewRows(backup);
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
            <td>{row.leftOut !== null && count(row.leftOut)}</td>
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
