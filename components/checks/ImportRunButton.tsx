import { useRef } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import type { RunImporting } from './useRunImport';

/** Opens the browser's own picker. */
export function ImportRunButton({ take }: Pick<RunImporting, 'take'>) {
  const words = useWords().checks.history;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{words.importFile}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.importFile}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void take(file);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </>
  );
}
