import type { Finding, FindingOf } from '../../utils/domain/checks/finding';
import type { Cost } from '../../utils/domain/checks/pricing';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { atJstDay } from '../../utils/domain/time/jst';
import { formatCellDay, formatCount, formatDay, formatFullDay, formatList, formatMoney, formatTime } from '../../utils/i18n/format';
import type { FindingsWords } from '../../utils/i18n/ja/findings';
import type { Language } from '../../utils/i18n/language';

/** What a cost reads as, e.g. `¥3,744`, or "at most ¥…" where a step is not known. */
function costText({ amount, currency, atMost }: Cost, words: FindingsWords, language: Language): string {
  const money = formatMoney(amount, currency, language);
  return atMost ? words.atMost(money) : money;
}

/** A finding as it fits a cell: a word or a number for checks of one account, the measured value for those of the whole run. */
export function shortFinding(finding: Finding, words: FindingsWords, language: Language): string {
  switch (finding.check) {
    case 'quota':
      return shortQuota(finding, words, language);
    case 'figuresFresh':
      return finding.daysOld === null ? words.unknown : words.figuresFresh.short(finding.daysOld);
    case 'targetReach':
      if (finding.verdict === 'notApplicable') return words.none;
      return typeof finding.targetReaches === 'number' ? formatCount(finding.targetReaches, language) : words.unknown;
    case 'spacing':
      if (finding.verdict === 'unknown') return words.unknown;
      return finding.nearest === null ? words.none : formatCellDay(finding.nearest.at, language);
    case 'accountsAsPlanned':
      return `${words.accountsAsPlanned.short(finding.accounts)}  ${changeText(finding, words)}`;
    default:
      return longRunFinding(finding, words, language);
  }
}

/** A finding in whole sentences, with all numbers it rests on. `nameOf`: what an account is called. */
export function longFinding(finding: Finding, words: FindingsWords, language: Language, nameOf: (account: FigureAccountId) => string): string {
  switch (finding.check) {
    case 'quota':
      return longQuota(finding, words, language);
    case 'figuresFresh':
      return longFresh(finding, words, language);
    case 'targetReach':
      return longTargetReach(finding, words);
    case 'spacing':
      return longSpacing(finding, words, language);
    case 'accountsAsPlanned':
      return longAccounts(finding, words, language, nameOf);
    default:
      return longRunFinding(finding, words, language);
  }
}

function shortQuota({ verdict, cost }: FindingOf<'quota'>, words: FindingsWords, language: Language): string {
  if (verdict === 'unknown') return words.unknown;
  if (verdict === 'fail') return words.quota.fails;
  return cost === null ? words.quota.fits : costText(cost, words, language);
}

function longQuota(finding: FindingOf<'quota'>, words: FindingsWords, language: Language): string {
  const { free, used, planned, remaining, recipients, basis, difference, additional, cost, gaps, verdict } = finding;
  const sum = free === null || used === null || remaining === null ? '' : words.quota.sum(free, used, planned, remaining);
  const people = recipients === null || basis === null ? '' : `${words.quota.basis[basis](formatCount(recipients, language))} `;
  if (verdict === 'unknown') {
    const why = gaps.map((gap) => words.gaps[gap]).join(' · ');
    return `${sum}${people}${cost === null ? '' : `${words.quota.bills(additional, costText(cost, words, language))} `}${words.quota.cannotTell(why)}`;
  }
  if (verdict === 'fail')
    return `${sum}${people}${additional > 0 ? words.quota.overLimit(additional) : words.quota.lacking(Math.abs(difference ?? 0))}`;
  return `${sum}${people}${cost === null ? words.quota.enough(difference ?? 0) : words.quota.bills(additional, costText(cost, words, language))}`;
}

function longFresh({ newestOn, daysOld, verdict }: FindingOf<'figuresFresh'>, { figuresFresh }: FindingsWords, language: Language): string {
  if (newestOn === null || daysOld === null) return figuresFresh.missing;
  const day = formatFullDay(atJstDay(newestOn, 0), language);
  return verdict === 'ok' ? figuresFresh.fresh(day) : figuresFresh.old(day, daysOld);
}

function longTargetReach({ targetReaches, least, verdict }: FindingOf<'targetReach'>, { targetReach }: FindingsWords): string {
  if (verdict === 'notApplicable') return targetReach.notNarrowed;
  if (typeof targetReaches !== 'number') return targetReach.missing;
  return verdict === 'ok' ? targetReach.enough(targetReaches, least) : targetReach.few(targetReaches, least);
}

function longSpacing({ nearest, hours, verdict }: FindingOf<'spacing'>, { spacing }: FindingsWords, language: Language): string {
  if (verdict === 'unknown') return spacing.noTime;
  if (nearest === null) return spacing.apart(hours);
  return nearest.name === null ? spacing.file(formatFullDay(nearest.at, language)) : spacing.run(nearest.name, moment(nearest.at, language));
}

function changeText({ sinceLastRun }: FindingOf<'accountsAsPlanned'>, { accountsAsPlanned }: FindingsWords): string {
  if (sinceLastRun === null) return accountsAsPlanned.firstTime;
  const [added, removed] = [sinceLastRun.added.length, sinceLastRun.removed.length];
  return added + removed === 0 ? accountsAsPlanned.noChange : accountsAsPlanned.change(added, removed);
}

function longAccounts(
  finding: FindingOf<'accountsAsPlanned'>,
  words: FindingsWords,
  language: Language,
  nameOf: (account: FigureAccountId) => string,
): string {
  const { accountsAsPlanned } = words;
  if (finding.accounts === 0) return accountsAsPlanned.nobody;
  const named = (accounts: readonly FigureAccountId[], say: (names: string) => string) =>
    accounts.length === 0 ? [] : [say(formatList(accounts.map(nameOf), language))];
  return [
    ...named(finding.notInGroup, accountsAsPlanned.notInGroup),
    ...named(finding.missingOfGroup, accountsAsPlanned.missingOfGroup),
    ...(finding.groupComplete === false ? [accountsAsPlanned.incomplete] : []),
    ...named(finding.sinceLastRun?.added ?? [], accountsAsPlanned.added),
    ...named(finding.sinceLastRun?.removed ?? [], accountsAsPlanned.removed),
    `${accountsAsPlanned.short(finding.accounts)}  ${changeText(finding, words)}`,
  ].join(' ');
}

type RunFinding = Exclude<Finding, { readonly account: FigureAccountId } | { readonly check: 'accountsAsPlanned' }>;

function longRunFinding(finding: RunFinding, words: FindingsWords, language: Language): string {
  switch (finding.check) {
    case 'plannedTime':
      if (finding.plannedAt === null) return words.plannedTime.none;
      return finding.past ? words.plannedTime.past(moment(finding.plannedAt, language)) : moment(finding.plannedAt, language);
    case 'nightHours':
      if (finding.plannedAt === null) return words.plannedTime.none;
      if (finding.verdict === 'ok') return words.nightHours.day(moment(finding.plannedAt, language));
      return words.nightHours.night(moment(finding.plannedAt, language), finding.fromHour, finding.toHour);
    case 'holiday':
      if (finding.plannedAt === null) return words.plannedTime.none;
      if (finding.name !== null) return words.holiday.holiday(formatDay(finding.plannedAt, language), finding.name);
      return finding.weekend ? words.holiday.weekend(formatDay(finding.plannedAt, language)) : words.holiday.none;
    case 'textLength':
      return textLengthText(finding, words.textLength);
    case 'bubbleCount':
      if (finding.count === 0) return words.bubbleCount.none;
      return finding.verdict === 'fail' ? words.bubbleCount.many(finding.count, finding.most) : words.bubbleCount.short(finding.count, finding.most);
    case 'links':
      return linksText(finding, words.links);
    case 'utm':
      return utmText(finding, words.utm);
    case 'couponPeriod':
      return couponText(finding, words, language);
  }
}

function textLengthText({ bubbles, most }: FindingOf<'textLength'>, words: FindingsWords['textLength']): string {
  if (bubbles.length === 0) return words.none;
  const tooLong = bubbles.filter(({ length }) => length > most);
  if (tooLong.length === 0) return words.short(Math.max(...bubbles.map(({ length }) => length)), most);
  return tooLong.map(({ index, length }) => words.tooLong(index + 1, length, length - most)).join(' ');
}

/** Links are shown no longer than this: the place they stand in is a line. */
const shownLink = 60;

function linksText({ links, broken }: FindingOf<'links'>, words: FindingsWords['links']): string {
  if (links === 0) return words.none;
  if (broken.length === 0) return words.short(links);
  return `${words.broken(broken.length)}: ${broken.map(({ link, why }) => `${cutLink(link)} ${words.fault[why]}`).join(' · ')}`;
}

function utmText({ links, without, differing }: FindingOf<'utm'>, words: FindingsWords['utm']): string {
  if (links === 0) return words.none;
  if (without.length === links) return words.nowhere;
  const faults = [
    ...(without.length > 0 ? [`${words.without(without.length)}: ${without.map(cutLink).join(' · ')}`] : []),
    ...differing.map(({ parameter, values }) => words.differing(parameter, values.map(cutLink).join(' · '))),
  ];
  return faults.length === 0 ? words.all(links) : faults.join(' · ');
}

function couponText({ startsAt, endsAt, fault }: FindingOf<'couponPeriod'>, words: FindingsWords, language: Language): string {
  if (startsAt === null || endsAt === null) return words.couponPeriod.none;
  const period = words.couponPeriod.short(moment(startsAt, language), moment(endsAt, language));
  return fault === null ? period : `${words.couponPeriod.fault[fault]} ${period}`;
}

function cutLink(link: string): string {
  return link.length > shownLink ? `${link.slice(0, shownLink)}…` : link;
}

function moment(at: number, language: Language): string {
  return `${formatDay(at, language)} ${formatTime(at)}`;
}
