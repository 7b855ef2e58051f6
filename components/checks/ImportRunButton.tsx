import { useWords } from '../language/LanguageProvider';
import { FileButton } from '../primitives/FileButton';
import type { RunImporting } from './useRunImport';

/** Takes a run in from its file. */
export function ImportRunButton({ take }: Pick<RunImporting, 'take'>) {
  const words = useWords().checks.history;
  return <FileButton label={words.importFile} accept=".json,application/json" onFile={(file) => void take(file)} />;
}
