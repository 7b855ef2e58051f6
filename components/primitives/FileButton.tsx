import { useRef } from 'react';
import { Button } from './Button';

interface FileButtonProps {
  readonly label: string;
  /** As `<input accept>` takes it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Opens the browser's own picker for one file. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </>
  );
}
