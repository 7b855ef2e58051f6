import type { FileRefusal } from '../../utils/domain/figures/readExport';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { formatBytes } from '../stored/formatBytes';

/** Why a file is not taken, and what to do about it. */
export function RefusalWords({ refusal, limit }: { readonly refusal: FileRefusal; readonly limit: number | null }) {
  const words = useWords().imports.refusals[refusal];
  const language = useLanguage();
  const said = typeof words.text === 'string' ? words.text : words.text(limit === null ? null : formatBytes(limit, language));
  return (
    <>
      <b>{words.title}</b> <span className="dim">{said}</span>
    </>
  );
}
