import { jstDay, toJst } from '../time/jst';
import type { CheckFacts } from './checkFacts';
import type { FindingOf } from './finding';
import type { RunPlan } from './runPlan';

export function plannedTimeFinding({ plannedAt }: RunPlan, { now }: CheckFacts): FindingOf<'plannedTime'> {
  const past = plannedAt !== null && plannedAt < now;
  return { check: 'plannedTime', plannedAt, past, verdict: plannedAt === null ? 'unknown' : past ? 'fail' : 'ok' };
}

/** Night in Japan, over midnight where it begins later than it ends; equal hours = no night. */
export function nightHoursFinding({ plannedAt }: RunPlan, { rules }: Pick<CheckFacts, 'rules'>): FindingOf<'nightHours'> {
  const { nightFromHour: fromHour, nightToHour: toHour } = rules;
  const finding = { check: 'nightHours' as const, plannedAt, fromHour, toHour };
  if (plannedAt === null) return { ...finding, verdict: 'unknown' };
  const { hour } = toJst(plannedAt);
  const isNight = fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
  return { ...finding, verdict: isNight ? 'fail' : 'ok' };
}

/** Weekends and public holidays of Japan are worth seeing; many sends belong there. */
export function holidayFinding({ plannedAt }: RunPlan, { holidayOn }: Pick<CheckFacts, 'holidayOn'>): FindingOf<'holiday'> {
  if (plannedAt === null) return { check: 'holiday', plannedAt, name: null, weekend: false, verdict: 'unknown' };
  const name = holidayOn(jstDay(plannedAt));
  const { weekday } = toJst(plannedAt);
  const weekend = weekday === 0 || weekday === 6;
  return { check: 'holiday', plannedAt, name, weekend, verdict: name === null && !weekend ? 'ok' : 'note' };
}

/** A coupon that ends so soon after the send is over before many have read of it, ms. */
const soonMs = 24 * 60 * 60 * 1_000;

/** Does the coupon hold when the message is read? It starts before the send and ends later than it is read (manager-line-biz §5.27). */
export function couponPeriodFinding({ coupon, plannedAt }: RunPlan): FindingOf<'couponPeriod'> {
  if (coupon === null) return { check: 'couponPeriod', startsAt: null, endsAt: null, fault: null, verdict: 'notApplicable' };
  const { startsAt, endsAt } = coupon;
  const finding = { check: 'couponPeriod' as const, startsAt, endsAt };
  if (endsAt <= startsAt) return { ...finding, fault: 'endsBeforeStart', verdict: 'fail' };
  if (plannedAt === null) return { ...finding, fault: null, verdict: 'unknown' };
  if (startsAt > plannedAt) return { ...finding, fault: 'startsAfterSend', verdict: 'fail' };
  if (endsAt <= plannedAt) return { ...finding, fault: 'endsBeforeSend', verdict: 'fail' };
  const isSoon = endsAt - plannedAt < soonMs;
  return { ...finding, fault: isSoon ? 'endsSoonAfterSend' : null, verdict: isSoon ? 'note' : 'ok' };
}
