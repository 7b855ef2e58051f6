import type { Instant } from '../../utils/domain/ids';
import { formatFullDay } from '../../utils/i18n/format';
import type { CountedKind, StoredCounts } from '../../utils/storage/queries/readStored';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useCount } from '../watch/useCount';
import { formatBytes } from './formatBytes';
import styles from './StoredTable.module.css';

interface StoredTableProps {
  readonly counts: StoredCounts;
  /** Undefined: not added up yet. */
  readonly fileBytes: number | undefined;
  /** Null: the browser does not tell. */
  readonly usedBytes: number | null;
}

const kinds = [
  'accounts',
  'groups',
  'groupEvents',
  'files',
  'accountMonths',
  'sendings',
  'formats',
  'accountNotes',
  'collectJobs',
  'runs',
  'runEvents',
  'signedRecords',
  'templateVersions',
  'accountGroupEvents',
  'accountGroupSightings',
  'planNotes',
  'joinReadings',
  'invitationEvents',
  'diagnostics',
] as const satisfies readonly CountedKind[];

/** Rows per kind, with what they hold and since when. */
export function StoredTable({ counts, fileBytes, usedBytes }: StoredTableProps) {
  const words = useWords().stored;
  const language = useLanguage();
  const count = useCount();
  const size = fileBytes === undefined || fileBytes === 0 ? '' : words.fileSize(formatBytes(fileBytes, language));
  const day = (at: Instant | null) => (at === null ? words.none : formatFullDay(at, language));
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="unseen">{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.what}</th>
            <th scope="col" className={styles.holds}>
              {words.columns.holds}
            </th>
            <th scope="col" className={styles.rows}>
              {words.columns.rows}
            </th>
            <th scope="col" className={styles.since}>
              {words.columns.since}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.rows[kind].name}</th>
              <td className={styles.holds}>
                {words.rows[kind].holds}
                {kind === 'files' && size}
              </td>
              <td className={styles.rows}>{count(counts[kind])}</td>
              <td className={styles.since}>{day(counts.sinceAt[kind])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.rows.settings.name}</th>
            <td className={styles.holds}>{words.rows.settings.holds}</td>
            <td className={styles.rows}>{words.none}</td>
            <td className={styles.since}>{words.none}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.size}>{usedBytes === null ? words.sizeUnknown : words.size(formatBytes(usedBytes, language))}</p>
    </div>
  );
}
