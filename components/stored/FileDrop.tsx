import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { joinClasses } from '../primitives/joinClasses';
import styles from './FileDrop.module.css';

interface FileDropProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop a file, with a button that opens the browser's own picker. */
export function FileDrop({ busy, onFiles }: FileDropProps) {
  const words = useWords().stored.restore;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={joinClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="dim">{over ? words.dropNow : words.drop}</span>
      <Button disabled={busy} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".zip,.json,application/zip,application/json"
        aria-label={words.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}
