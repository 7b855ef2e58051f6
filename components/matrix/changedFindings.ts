import type { Finding } from '../../utils/domain/checks/finding';
import { isNoWorse } from '../../utils/domain/checks/isNoWorse';
import type { SignedContent } from '../../utils/domain/checks/signedRecord';

export interface ChangedFinding {
  readonly then: Finding;
  /** Null: it is no longer computed. */
  readonly now: Finding | null;
}

/** What has become worse or different since it was signed. What only grows a day older or leaves more room is no change. */
export function changedFindings(content: SignedContent, live: readonly Finding[]): readonly ChangedFinding[] {
  const now = new Map(live.map((finding) => [keyOf(finding), finding]));
  return content.items
    .flatMap(({ findings }) => findings)
    .map((then) => ({ then, now: now.get(keyOf(then)) ?? null }))
    .filter((pair) => !isNoWorse(pair.then, pair.now));
}

function keyOf(finding: Finding): string {
  return `${finding.check} ${'account' in finding ? finding.account : ''}`;
}
