import type { ImportFile } from './importFile';

/** The order in which files have their say, oldest first; the id decides where two computers took files at the same moment. */
export function byImport(a: ImportFile, b: ImportFile): number {
  return a.importedAt - b.importedAt || (a.fileId < b.fileId ? -1 : 1);
}
