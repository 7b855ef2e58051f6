import type { ImportFile } from '../../utils/domain/figures/importFile';
import type { NameOfAccount } from './accountNames';

/** Files in whose name, accounts or format every word of the search stands, whatever its width and case. */
export function fileSearch(
  files: readonly ImportFile[],
  search: string,
  nameOf: NameOfAccount,
  formatName: (formatId: string) => string,
): readonly ImportFile[] {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return files;
  return files.filter((file) => {
    const text = folded([file.fileName, formatName(file.formatId), ...file.accounts.flatMap((id) => [id, nameOf(id)])].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
