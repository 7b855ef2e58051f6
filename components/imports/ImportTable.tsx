import { type RefObject, useRef } from 'react';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { ColumnHeads } from '../primitives/ColumnHeads';
import type { NameOfAccount } from './accountNames';
import type { BatchLine } from './batchLines';
import { FileDetail } from './FileDetail';
import { FileRow } from './FileRow';
import type { ImportActions } from './importActions';
import styles from './ImportTable.module.css';
import { PartRow } from './PartRow';
import { SpacerRow } from './SpacerRow';
import { useDrawnLines } from './useDrawnLines';
import { useKeptFocus } from './useKeptFocus';

const heights = { head: 50, file: 41, detail: 200 } as const;

interface ImportTableProps {
  readonly lines: readonly BatchLine[];
  readonly accounts: readonly FigureAccount[];
  readonly nameOf: NameOfAccount;
  readonly actions: ImportActions;
  /** Nothing can be changed while files are being taken. */
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** All files of the batch, by what they need. Of long lists only the visible part exists. */
export function ImportTable({ lines, accounts, nameOf, actions, busy, scroller }: ImportTableProps) {
  const words = useWords().imports.table;
  const table = useRef<HTMLTableElement>(null);
  const focusedKey = useKeptFocus(table, lines);
  const drawn = useDrawnLines({
    table,
    scroller,
    count: lines.length,
    keyOf: (index) => lines[index]?.key ?? `${index}`,
    heightOf: (index) => heights[lines[index]?.kind ?? 'file'],
    kept: lines.findIndex((line) => line.key === focusedKey),
  });
  const columns = [
    [styles.file, words.file],
    [styles.format, words.format],
    [styles.account, words.account],
    [styles.period, words.period],
    [styles.count, words.added],
    [styles.count, words.changed],
    [styles.same, words.same],
    [styles.count, words.rejected],
    [styles.acts, <span className="unseen">{words.acts}</span>],
  ] as const;
  return (
    <table ref={table} className={styles.table} aria-rowcount={drawn.rowCount}>
      <caption className="unseen">{words.caption}</caption>
      <ColumnHeads columns={columns} />
      <tbody>
        <SpacerRow height={drawn.above} />
        {drawn.lines.map(({ index, place }) => {
          const line = lines[index];
          if (line === undefined) return null;
          if (line.kind === 'head')
            return <PartRow key={line.key} place={place} need={line.need} files={line.files} accounts={accounts} actions={actions} busy={busy} />;
          const shared = { place, accounts, nameOf, actions, busy };
          return line.kind === 'file' ? (
            <FileRow key={line.key} {...shared} file={line.file} need={line.need} />
          ) : (
            <FileDetail key={line.key} {...shared} file={line.file} />
          );
        })}
        <SpacerRow height={drawn.below} />
      </tbody>
    </table>
  );
}
