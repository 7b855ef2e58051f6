import { dayOf, isoOfDay } from '../../utils/domain/figures/day';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import { plainFileName } from '../../utils/domain/plainFileName';
import type { Instant } from '../../utils/domain/ids';
import { extensionVersion } from '../../utils/browser/extensionVersion';
import { saveFile } from '../../utils/files/saveFile';
import type { ExportWords } from '../../utils/files/exportWords';
import type { ChartImageMaker } from '../charts/chartImageContext';
import { useWords } from '../language/LanguageProvider';

export type SavedKind = 'csv' | 'xlsx' | 'png' | 'raw';

interface Shown {
  readonly table: ViewTable | null;
  /** Draws what is on screen; null = it has no picture. */
  readonly picture: ChartImageMaker | null;
}

/** Hands what is on screen to the browser as a file; answers its name, or null when there was nothing to save. Writers are loaded when used. */
export function useSaving(now: Instant): (kind: SavedKind, shown: Shown) => Promise<string | null> {
  const { figures, metrics } = useWords();
  return async (kind, { table, picture }) => {
    const content = await contentOf(kind, { table, picture }, { withheld: metrics.withheld }, now);
    if (content === null) return null;
    const name = kind === 'raw' ? 'yobirin-figures' : `yobirin ${table?.name ?? figures.title}`;
    const fileName = `${safeName(`${name} ${isoOfDay(dayOf(now))}`)}.${kind === 'raw' ? 'zip' : kind}`;
    saveFile(fileName, content, kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/octet-stream');
    return fileName;
  };
}

async function contentOf(kind: SavedKind, { table, picture }: Shown, words: ExportWords, now: Instant): Promise<string | Blob | null> {
  switch (kind) {
    case 'csv':
      return table && (await import('../../utils/files/toCsv')).toCsv(table, words);
    case 'xlsx':
      return table && (await import('../../utils/files/toXlsx')).toXlsx(table, words);
    case 'png': {
      const canvas = picture?.() ?? null;
      return canvas && new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    }
    case 'raw':
      return allRaw(now);
  }
}

/** Every file as it came, and one manifest that says what each is. */
async function allRaw(now: Instant): Promise<Blob> {
  const [{ readPackedFigures }, { toZip }, { gunzip }] = await Promise.all([
    import('../../utils/storage/queries/readFiguresBackup'),
    import('../../utils/files/toZip'),
    import('../../utils/files/gzip'),
  ]);
  const entries = await readPackedFigures(gunzip, { exportedAt: now, extensionVersion: extensionVersion() });
  return toZip(entries.map(({ path, bytes }) => ({ path, content: bytes })));
}

/** What no file system minds. */
function safeName(name: string): string {
  return plainFileName(name, 200, '-').replace(/[-\s]+/gu, '-');
}
