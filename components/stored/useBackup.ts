import { extensionVersion } from '../../utils/browser/extensionVersion';
import { saveFile } from '../../utils/files/saveFile';
import { readBackupText } from '../../utils/storage/queries/readStored';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { backupFileName } from './backupFileName';

/** Exports everything into one file. */
export function useBackup(): () => void {
  const words = useWords().stored.backup;
  const toast = useToast();
  async function save(): Promise<void> {
    const now = Date.now();
    const fileName = backupFileName(now);
    try {
      saveFile(fileName, await readBackupText({ exportedAt: now, extensionVersion: extensionVersion() }), 'application/json');
      toast.show({ message: words.saved(fileName) });
    } catch {
      toast.show({ message: words.failed });
    }
  }
  return () => void save();
}
