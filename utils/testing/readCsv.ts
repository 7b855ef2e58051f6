import { assignRows } from '../domain/figures/assignRows';
import { dayOf } from '../domain/figures/day';
import type { FigureAccountId } from '../domain/figures/figureAccount';
import { nothingKept, planImport } from '../domain/figures/planImport';
import type { KeptFigures } from '../domain/figures/planImport';
import type { Instant } from '../domain/ids';
import { decodeText } from '../files/decodeText';
import { readFigureFile } from '../site/csv/readFile';

/** Takes the bytes of one account's file all the way to the rows that would be kept: decoded, parsed, read, checked, merged into an empty store. */
export function keptOf(bytes: Uint8Array, fileName: string, account: FigureAccountId, now: Instant): KeptFigures {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Error(`${fileName}: ${decoded.problem}`);
  const reading = readFigureFile({ fileName, decoded: decoded.value }, [], dayOf(now));
  if (reading.kind !== 'read') throw new Error(`${fileName}: ${reading.kind}`);
  const rows = assignRows(reading.read, { answer: { kind: 'one', account }, snapshotOn: null, fileId: fileName });
  const rejected = rows.rejected[0];
  if (rejected !== undefined) throw new Error(`${fileName}: line ${rejected.line} ${rejected.problem}`);
  return planImport(rows, nothingKept, fileName).after;
}
