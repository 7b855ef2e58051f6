import type { RunState } from '../../utils/domain/checks/run';
import { sendResults } from '../../utils/domain/checks/sendResults';
import type { ChecksWords } from '../../utils/i18n/ja/checks';
import type { Language } from '../../utils/i18n/language';
import { formatChange } from '../charts/formatFigures';
import type { AfterSend } from '../../utils/domain/checks/afterSend';

/** The one thing worth knowing of a sent run now: accounts to send to again, else how the blocks moved, else that its figures are final. */
export function afterReminder(run: RunState, after: AfterSend | undefined, words: ChecksWords, language: Language): string | null {
  const failed = sendResults(run).of.failed.length;
  if (failed > 0) return words.row.resend(failed);
  const due = after?.blocks.findLast(({ state }) => state !== 'notYet');
  if (due !== undefined && due.change !== null) return words.row.blocks(due.hours, formatChange(due.change, language));
  if (due !== undefined && after?.freeze.due === false) return words.row.blocksMissing(due.hours);
  return after?.freeze.due === true && due?.state === 'missing' ? words.row.freeze : null;
}
