import type { RunState } from '../../utils/domain/checks/run';
import { sendResults } from '../../utils/domain/checks/sendResults';
import type { ChecksWords } from '../../utils/i18n/ja/checks';

/** What is known of a sent run's results: nothing, a part, or how many failed. */
export function resultText(run: RunState, { row: words }: ChecksWords): string {
  const { of, left } = sendResults(run);
  if (left.length === run.plan.accounts.length) return words.noResult;
  return left.length > 0 ? words.partResult(left.length) : words.failed(of.failed.length);
}
