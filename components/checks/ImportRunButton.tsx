import { useRef } from 'react';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { afterHref } from './runHref';
import { useRunFile } from './useRunFile';

/** Takes in a run that was saved as a file. */
export function ImportRunButton({ onGo }: { readonly onGo: (href: string) => void }) {
  const words = useWords().checks.history;
  const toast = useToast();
  const { importFile } = useRunFile();
  const input = useRef<HTMLInputElement>(null);
  async function take(file: File) {
    const taken = await importFile(file);
    toast.show({ message: taken.ok ? words.imported : words.importFailed });
    if (taken.ok) onGo(afterHref(taken.value));
  }
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
          event.target.value = '';
        }}
      />
    </>
  );
}
