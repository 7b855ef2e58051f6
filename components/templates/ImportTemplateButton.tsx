import { useRef, useState } from 'react';
import { templateHref } from '../checks/runHref';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { templateName } from './templateName';
import { useTemplateFile } from './useTemplateFile';

/** Opens the browser's own picker; what kept a file out is told line by line. */
export function ImportTemplateButton({ onGo }: { readonly onGo: (href: string) => void }) {
  const words = useWords().templates;
  const file = useTemplateFile();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  async function take(chosen: File): Promise<void> {
    const outcome = await file.importFile(chosen, (version) => templateName(version, words));
    setRefused(outcome.ok ? [] : outcome.lines);
    if (outcome.ok) onGo(templateHref(outcome.value));
  }
  const [title, ...more] = refused;
  return (
    <>
      {title !== undefined && (
        <Banner mark="fail" title={title} announce>
          {more.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Banner>
      )}
      <Button onClick={() => input.current?.click()}>{words.importFile}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.importFile}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen !== undefined) void take(chosen);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </>
  );
}
