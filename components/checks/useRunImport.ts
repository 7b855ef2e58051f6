import { useState } from 'react';
import { type RunImport, useRunFile } from './useRunFile';

export interface RunImporting {
  readonly result: RunImport | null;
  readonly take: (file: File) => Promise<void>;
}

/** Takes in runs that were saved as files, and remembers what came of the last one. */
export function useRunImport(): RunImporting {
  const { importFile } = useRunFile();
  const [result, setResult] = useState<RunImport | null>(null);
  return { result, take: async (file) => setResult(await importFile(file)) };
}
