import type { Cost } from '../../utils/domain/checks/pricing';
import type { RunState } from '../../utils/domain/checks/run';
import type { PlannedAccount } from '../../utils/domain/checks/runPlan';
import { dayMs, hourMs, minuteMs } from '../../utils/domain/time/jst';
import { formatMoney } from '../../utils/i18n/format';
import type { ChecksWords } from '../../utils/i18n/ja/checks';
import type { Language } from '../../utils/i18n/language';

/** `¥7,026`; sums of several countries one after the other. Tax excluded. */
export function costText(costs: readonly Cost[], words: ChecksWords, language: Language): string {
  return costs
    .map(({ amount, currency, atMost }) => `${atMost ? `${words.next.atMost} ` : ''}${formatMoney(amount, currency, language)}`)
    .join(' + ');
}

/** How long that is, in one or two units; never less than a minute. */
export function durationText(ms: number, words: ChecksWords): string {
  const whole = Math.max(minuteMs, Math.abs(ms));
  return words.duration(Math.floor(whole / dayMs), Math.floor((whole % dayMs) / hourMs), Math.floor((whole % hourMs) / minuteMs));
}

export function runName({ plan }: Pick<RunState, 'plan'>, words: ChecksWords): string {
  return plan.name === '' ? words.noName : plan.name;
}

/** The name it was planned under, else its id, which says more than nothing. */
export function plannedName({ account, name }: PlannedAccount): string {
  return name ?? account.replace(/^name:/, '');
}

const mostNames = 8;

/** Names one after the other; of very many, the first ones and how many more there are. */
export function nameList(accounts: readonly PlannedAccount[], words: ChecksWords): string {
  const names = accounts.slice(0, mostNames).map(plannedName).join(words.comma);
  return accounts.length <= mostNames ? names : `${names}${words.comma}${words.findings.more(accounts.length - mostNames)}`;
}
