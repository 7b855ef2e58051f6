import type { CheckFacts } from '../../domain/checks/checkFacts';
import type { RunId } from '../../domain/checks/checkIds';
import type { Finding } from '../../domain/checks/finding';
import { asOtherRuns, findingsOfRuns } from '../../domain/checks/findingsOfRuns';
import type { RunState } from '../../domain/checks/run';
import { jstDay } from '../../domain/time/jst';
import { readListedAccounts } from './readListedAccounts';
import { readPlanFacts } from './readPlanFacts';
import { readRuns } from './readRuns';

/** What is computed of these runs at this moment, for whoever asks once. */
export async function readFindings(
  runs: readonly RunState[],
  basis: Pick<CheckFacts, 'now' | 'rules' | 'holidayOn'>,
): Promise<ReadonlyMap<RunId, readonly Finding[]>> {
  const [listed, all] = await Promise.all([readListedAccounts(), readRuns()]);
  const known = await readPlanFacts(runs, { today: jstDay(basis.now), listed });
  return findingsOfRuns(runs, { ...basis, known, sends: asOtherRuns(all) });
}
