import { type ChangeEvent, useRef } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';

interface FilePickersProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** The first thing to do on the page. */
  readonly primary: boolean;
}

const accepted = '.csv,.tsv,.txt,.zip,text/csv,text/plain,application/zip';

/** The browser's own pickers: files (also zips), or a whole folder. */
export function FilePickers({ busy, onFiles, primary }: FilePickersProps) {
  const words = useWords().imports.drop;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // React has no name for this property; with it the picker offers folders.
  const allowFolder = (input: HTMLInputElement | null) => {
    folder.current = input;
    if (input !== null) input.webkitdirectory = true;
  };
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    // The same file can be chosen again after it was mended.
    event.target.value = '';
  };
  return (
    <>
      <Button variant={primary ? 'primary' : 'outline'} disabled={busy} data-action="choose-files" onClick={() => files.current?.click()}>
        {words.chooseFiles}
      </Button>
      <Button disabled={busy} data-action="choose-folder" onClick={() => folder.current?.click()}>
        {words.chooseFolder}
      </Button>
      <input ref={files} type="file" multiple hidden accept={accepted} aria-label={words.chooseFiles} onChange={picked} />
      <input ref={allowFolder} type="file" hidden aria-label={words.chooseFolder} onChange={picked} />
    </>
  );
}
