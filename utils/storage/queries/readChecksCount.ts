import type { CheckRules } from '../../domain/checks/checkRules';
import { type ChecksCount, countReports } from '../../domain/checks/checksCount';
import { computeFindings } from '../../domain/checks/computeFindings';
import { isOpen, reportOf } from '../../domain/checks/runReport';
import type { Instant } from '../../domain/ids';
import { readCheckFacts } from './readCheckFacts';
import { readRuns } from './readRuns';

/** How many runs are open, and which of them need somebody now. Live: use inside `useLiveQuery`. */
export async function readChecksCount(now: Instant, rules: CheckRules): Promise<ChecksCount> {
  // Neither the planned time nor the quota asks for holidays.
  const about = { now, rules, holidayOn: () => null };
  const open = (await readRuns()).filter(isOpen);
  const facts = await Promise.all(open.map((run) => readCheckFacts({ plan: run.plan, runId: run.runId }, about)));
  return countReports(open.flatMap((run, index) => (facts[index] ? [reportOf(run, computeFindings(run.plan, facts[index]), rules, now)] : [])));
}
