import type { AccountAnswer } from '../../domain/figures/importFile';

/** The id a file is kept under: the same bytes can be of several accounts, but of each only once. */
export function fileIdOf(sha256: string, answer: AccountAnswer): string {
  return answer.kind === 'one' ? `${sha256}:${answer.account}` : sha256;
}
