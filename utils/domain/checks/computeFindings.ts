import { figuresFreshFinding, spacingFinding, targetReachFinding } from './accountFindings';
import { accountsAsPlannedFinding } from './accountsAsPlannedFinding';
import type { CheckFacts } from './checkFacts';
import { bubbleCountFinding, textLengthFinding } from './contentFindings';
import type { Finding } from './finding';
import { linksFinding, utmFinding } from './linkFindings';
import { quotaFinding } from './quotaFinding';
import type { RunPlan } from './runPlan';
import { couponPeriodFinding, holidayFinding, nightHoursFinding, plannedTimeFinding } from './timeFindings';

/** Everything that can be computed about a plan: one finding per check, and per account where the check speaks of accounts. */
export function computeFindings(plan: RunPlan, facts: CheckFacts): readonly Finding[] {
  return [
    accountsAsPlannedFinding(plan, facts),
    plannedTimeFinding(plan, facts),
    nightHoursFinding(plan, facts),
    holidayFinding(plan, facts),
    couponPeriodFinding(plan),
    textLengthFinding(plan),
    bubbleCountFinding(plan),
    linksFinding(plan),
    utmFinding(plan),
    ...plan.accounts.flatMap(({ account }) => [
      quotaFinding(plan, account, facts),
      figuresFreshFinding(account, facts),
      targetReachFinding(plan, account, facts),
      spacingFinding(plan, account, facts),
    ]),
  ];
}
