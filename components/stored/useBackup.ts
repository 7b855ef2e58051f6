import { useState } from 'react';
import { extensionVersion } from '../../utils/browser/extensionVersion';
import type { Instant } from '../../utils/domain/ids';
import { saveFile } from '../../utils/files/saveFile';
import { readUnopened } from '../../utils/storage/queries/openRecords';
import { readBackupText } from '../../utils/storage/queries/readStored';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { bellEntryName } from './backupEntries';
import { backupFileName } from './backupFileName';

/** A zip counts its entries in 16 bits: one with more would lose some without a word. */
const mostEntries = 65_000;

export interface Backup {
  /** The file is being made. */
  readonly saving: boolean;
  readonly save: () => void;
}

/** Exports everything into one file. `unopened`: the records do not open and are read as they lie there. */
export function useBackup(unopened = false): Backup {
  const { common, stored } = useWords();
  const words = stored.backup;
  const toast = useToast();
  const [saving, setSaving] = useState(false);
  async function save(): Promise<void> {
    const now = Date.now();
    const fileName = backupFileName(now);
    setSaving(true);
    try {
      const zip = unopened ? await readUnopened((found) => everything(now, found)) : await everything(now);
      if (zip instanceof Blob) saveFile(fileName, zip);
      toast.show({ message: zip === null ? words.empty : zip === 'tooMany' ? words.tooMany : words.saved(fileName) });
    } catch {
      toast.show({ message: unopened ? common.records.unreadable : words.failed });
    }
    setSaving(false);
  }
  return {
    saving,
    save: () => {
      if (!saving) void save();
    },
  };
}

/** What the bell knows, the checks and the files of the figures, in one zip. What packs it is loaded when used. */
async function everything(now: Instant, source?: Parameters<typeof readBackupText>[1]): Promise<Blob | 'tooMany'> {
  const [{ readPackedFigures }, { readPackedAppended }, { toZip }, { gunzip }] = await Promise.all([
    import('../../utils/storage/queries/readFiguresBackup'),
    import('../../utils/storage/queries/readAppendedBackup'),
    import('../../utils/files/toZip'),
    import('../../utils/files/gzip'),
  ]);
  const made = { exportedAt: now, extensionVersion: extensionVersion() };
  const bell = { path: bellEntryName, content: await readBackupText(made, source) };
  const checks = await readPackedAppended(made, source);
  const figures = await readPackedFigures(gunzip, made, source);
  if (figures.length >= mostEntries) return 'tooMany';
  return toZip([bell, checks, ...figures.map(({ path, bytes }) => ({ path, content: bytes }))]);
}
