import { createContext, use } from 'react';
import { useWords } from '../language/LanguageProvider';
import { shortened } from './accountNames';

/** Names of the formats the user saved, by id. */
export const FormatNamesContext = createContext<ReadonlyMap<string, string>>(new Map());

/** What kind of file it is: LINE's own word for its export, or the user's name for a format of theirs. */
export function useFormatName(): (formatId: string) => string {
  const words = useWords().imports;
  const saved = use(FormatNamesContext);
  const known: { readonly [Id: string]: string } = words.formats;
  return (formatId) => {
    const own = saved.get(formatId);
    return own === undefined ? ((Object.hasOwn(known, formatId) ? known[formatId] : undefined) ?? words.formatUnknown) : shortened(own, 60);
  };
}
