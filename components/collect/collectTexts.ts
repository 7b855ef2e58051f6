import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { JstDay } from '../../utils/domain/figures/day';
import type { BasicId } from '../../utils/domain/ids';
import { atJstDay } from '../../utils/domain/time/jst';
import { formatFullDay } from '../../utils/i18n/format';
import type { CollectWords } from '../../utils/i18n/ja/collect';
import type { Language } from '../../utils/i18n/language';

const longestName = 60;

/** The name for rows and sentences; shortened, because a name may be thousands of characters long. */
export function accountName(account: FigureAccount | undefined, id: FigureAccountId, words: CollectWords): string {
  const name = account?.name?.trim() ?? '';
  const letters = [...(name || account?.basicId || (id.startsWith('@') ? id : words.accounts.noName))];
  return letters.length > longestName ? `${letters.slice(0, longestName).join('')}…` : letters.join('');
}

/** Seconds up to a minute and a half, then minutes. */
export function durationText(ms: number, words: CollectWords): string {
  const seconds = Math.max(1, Math.ceil(ms / 1_000));
  return seconds <= 90 ? words.plan.seconds(seconds) : words.plan.minutes(Math.ceil(seconds / 60));
}

export function dayText(on: JstDay, language: Language): string {
  return formatFullDay(atJstDay(on, 12), language);
}

/** The friends figures of one account on the Manager (manager-line-biz §3.1, CONFIRMED); its first page while no account is meant. */
export function managerPage(basicId: BasicId | null): string {
  const origin = 'https://manager.line.biz/';
  return basicId === null ? origin : `${origin}account/${encodeURIComponent(basicId).replace('%40', '@')}/insight/friends`;
}
