import { createContext, use } from 'react';

/** The extension's version, told by the page's composition root; reports name it. */
export const VersionContext = createContext('unknown');

export function useVersion(): string {
  return use(VersionContext);
}
