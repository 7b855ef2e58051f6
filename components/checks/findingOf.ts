import type { Finding, FindingOf } from '../../utils/domain/checks/finding';

/** The finding of a check that speaks of the whole plan; undefined while nothing is computed. */
export function findingOf<Check extends Finding['check']>(findings: readonly Finding[], check: Check): FindingOf<Check> | undefined {
  return findings.find((finding): finding is FindingOf<Check> => finding.check === check);
}
