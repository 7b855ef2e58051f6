import { type RefObject, useRef } from 'react';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { useNow } from '../shell/useNow';
import { useCount } from '../watch/useCount';
import type { NameOfAccount } from './accountNames';
import { accountsWords } from './fileWords';
import { formatFigurePeriod } from './figureDays';
import { FileName } from './FileName';
import styles from './FilesTable.module.css';
import type { LinePlace } from './linePlace';
import { SpacerRow } from './SpacerRow';
import { useDrawnLines } from './useDrawnLines';
import { useFormatName } from './useFormatName';

interface FilesTableProps {
  readonly files: readonly ImportFile[];
  readonly nameOf: NameOfAccount;
  readonly chosenId: string | null;
  readonly onChoose: (fileId: string) => void;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Taken files, newest first. A name opens its details. */
export function FilesTable({ files, nameOf, chosenId, onChoose, scroller }: FilesTableProps) {
  const words = useWords().imports;
  const table = useRef<HTMLTableElement>(null);
  const drawn = useDrawnLines({
    table,
    scroller,
    count: files.length,
    keyOf: (index) => files[index]?.fileId ?? `${index}`,
    heightOf: () => 37,
    kept: files.findIndex((file) => file.fileId === chosenId),
  });
  const columns = [
    [styles.file, words.table.file],
    [styles.account, words.table.account],
    [styles.format, words.table.format],
    [styles.period, words.table.period],
    [styles.number, words.files.rows],
    [styles.number, words.files.changes],
    [styles.number, words.table.rejected],
    [styles.when, words.files.when],
    [styles.source, words.files.source],
  ] as const;
  return (
    <table ref={table} className={styles.table} aria-rowcount={drawn.rowCount}>
      <caption className="unseen">{words.files.title}</caption>
      <ColumnHeads columns={columns} />
      <tbody>
        <SpacerRow height={drawn.above} />
        {drawn.lines.map(({ index, place }) => {
          const file = files[index];
          return (
            file && (
              <Row
                key={file.fileId}
                place={place}
                file={file}
                nameOf={nameOf}
                chosen={file.fileId === chosenId}
                onChoose={() => onChoose(file.fileId)}
              />
            )
          );
        })}
        <SpacerRow height={drawn.below} />
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly place: LinePlace;
  readonly file: ImportFile;
  readonly nameOf: NameOfAccount;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Row({ place, file, nameOf, chosen, onChoose }: RowProps) {
  const words = useWords().imports;
  const language = useLanguage();
  const now = useNow();
  const count = useCount();
  const formatName = useFormatName();
  const accounts = accountsWords(file.accounts, nameOf, words);
  const number = (value: number) => (value === 0 ? <span className="faint">0</span> : count(value));
  return (
    <tr {...place} className={styles.row} data-taken-file={file.fileName} data-chosen={chosen ? '' : undefined}>
      <th scope="row" className={styles.file}>
        <button type="button" className={styles.open} aria-expanded={chosen} onClick={onChoose}>
          <FileName name={file.fileName} />
        </button>
      </th>
      <td className={styles.account} title={accounts}>
        <bdi>{accounts}</bdi>
      </td>
      <td className={styles.format}>{formatName(file.formatId)}</td>
      <td className={styles.period}>{formatFigurePeriod(file.firstOn, file.lastOn, language) ?? words.table.none}</td>
      <td className={styles.number}>{count(file.taken)}</td>
      <td className={styles.number}>{number(file.changes.length)}</td>
      <td className={styles.number}>{number(file.rejected.length)}</td>
      <td className={styles.when}>{formatMoment(file.importedAt, now, language)}</td>
      <td className={styles.source}>{words.files.sources[file.source]}</td>
    </tr>
  );
}
