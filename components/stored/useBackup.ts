import { useState } from 'react';
import { extensionVersion } from '../../utils/browser/extensionVersion';
import type { Instant } from '../../utils/domain/ids';
import { saveFile } from '../../utils/files/saveFile';
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

/** Exports everything into one file. */
export function useBackup(): Backup {
  const words = useWords().stored.backup;
  const toast = useToast();
  const [saving, setSaving] = useState(false);
  async function save(): Promise<void> {
    const now = Date.now();
    const fileName = backupFileName(now);
    setSaving(true);
    try {
      const zip = await everything(now);
      if (zip !== null) saveFile(fileName, zip);
      toast.show({ message: zip === null ? words.tooMany : words.saved(fileName) });
    } catch {
      toast.show({ message: words.failed });
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

/** What the bell knows, the checks and the files of the figures, in one zip; null = too many files. What packs it is loaded when used. */
async function everything(now: Instant): Promise<Blob | null> {
  const [{ readPackedFigures }, { readPackedAppended }, { toZip }, { gunzip }] = await Promise.all([
    import('../../utils/storage/queries/readFiguresBackup'),
    import('../../utils/storage/queries/readAppendedBackup'),
    import('../../utils/files/toZip'),
    import('../../utils/files/gzip'),
  ]);
  const made = { exportedAt: now, extensionVersion: extensionVersion() };
  const bell = { path: bellEntryName, content: await readBackupText(made) };
  const checks = await readPackedAppended(made);
  const figures = await readPackedFigures(gunzip, made);
  if (figures.length >= mostEntries) return null;
  return toZip([bell, checks, ...figures.map(({ path, bytes }) => ({ path, content: bytes }))]);
}
