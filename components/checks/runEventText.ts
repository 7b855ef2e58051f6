import type { RunState } from '../../utils/domain/checks/run';
import type { CellAccounts, RunEvent } from '../../utils/domain/checks/runEvents';
import type { Instant } from '../../utils/domain/ids';
import { formatMoment } from '../../utils/i18n/format';
import type { ChecksWords } from '../../utils/i18n/ja/checks';
import type { Language } from '../../utils/i18n/language';

/** What happened, in one sentence. */
export function runEventText(event: RunEvent, run: RunState, now: Instant, { timeline: words, after }: ChecksWords, language: Language): string {
  const item = 'itemId' in event ? (run.template.items.find(({ itemId }) => itemId === event.itemId)?.title ?? words.unknownItem) : '';
  switch (event.kind) {
    case 'started':
      return words.started(event.template.name, event.template.version);
    case 'planned':
      return words.planned;
    case 'ticked':
      return words.ticked(item, cellsOf(event.accounts));
    case 'unticked':
      return words.unticked(item, cellsOf(event.accounts));
    case 'waived':
      return words.waived(item, event.reason);
    case 'unwaived':
      return words.unwaived(item);
    case 'pauseStarted':
      return words.pauseStarted(item);
    case 'noted':
      return words.noted(event.text);
    case 'signed':
      return words.signed(event.signer);
    case 'abandoned':
      return words.abandoned(event.reason);
    case 'sent':
      return words.sent(formatMoment(event.sentAt, now, language));
    case 'resultNoted':
      return words.resultNoted(after.result[event.result], event.accounts.length);
  }
}

function cellsOf(accounts: CellAccounts): number {
  return accounts?.length ?? 1;
}
