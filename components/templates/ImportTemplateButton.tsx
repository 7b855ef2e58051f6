import { useState } from 'react';
import { templateHref } from '../checks/runHref';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { FileButton } from '../primitives/FileButton';
import { templateName } from './templateName';
import { useTemplateFile } from './useTemplateFile';

/** Opens the browser's own picker; what kept a file out is told line by line. */
export function ImportTemplateButton({ onGo }: { readonly onGo: (href: string) => void }) {
  const words = useWords().templates;
  const file = useTemplateFile();
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
      <FileButton label={words.importFile} accept=".json,application/json" onFile={(chosen) => void take(chosen)} />
    </>
  );
}
