import type { PickedFile } from '../../utils/domain/figures/pickedFile';
import { fail, ok, type Result } from '../../utils/domain/result';
import { backupLimits } from '../../utils/files/limits';
import { openBackup } from '../../utils/storage/queries/readStored';
import { tellEntries } from './backupEntries';
import { previewFigures } from './previewFigures';
import type { OpenedFile, RestoreProblem } from './restoreState';
import { checksRestore } from './useAppendedRestore';

/** Opens an exported file and compares it with what is here; writes nothing. What opens zips and reads figures is loaded when used. */
export function useBackupFile(): (file: File) => Promise<Result<OpenedFile, RestoreProblem>> {
  return openFile;
}

async function openFile(file: File): Promise<Result<OpenedFile, RestoreProblem>> {
  const { expandFiles } = await import('../../utils/files/expandFiles');
  const told = tellEntries(await expandFiles([file], new AbortController().signal, () => undefined, backupLimits), file.name);
  if (!told.ok) return told;
  const { bell, entries } = told.value;
  const [opened, figures] = [bell === null ? null : await openBackup(new TextDecoder().decode(bell.bytes), Date.now()), await openFigures(entries)];
  // Whatever stands under that name in a zip was an export once.
  if (opened !== null && !opened.ok) return opened.problem === 'notABackup' && entries.length > 0 ? fail('damaged') : opened;
  if (!figures.ok) return figures;
  const checks = await checksRestore.open(entries);
  if (!checks.ok) return checks;
  if (opened === null && figures.value === null && checks.value === null) return fail('notABackup');
  const exportedAt = opened?.value.exportedAt ?? figures.value?.exportedAt ?? checks.value?.exportedAt ?? null;
  return ok({ exportedAt, bell: opened?.value ?? null, figures: figures.value, checks: checks.value });
}

async function openFigures(entries: readonly PickedFile[]) {
  if (entries.length === 0) return ok(null);
  const [{ openFiguresBackup }, { figuresDeps }] = await Promise.all([
    import('../../utils/storage/queries/readFiguresBackup'),
    import('../imports/useFiguresDeps'),
  ]);
  const unpacked = openFiguresBackup(entries, Date.now());
  if (!unpacked.ok) return unpacked;
  if (unpacked.value === null) return ok(null);
  const { exportedAt, rejected, ...backup } = unpacked.value;
  return ok({ exportedAt, backup, preview: await previewFigures(figuresDeps, backup, rejected) });
}
