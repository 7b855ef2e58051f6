import type { RunReport } from './runReport';

/** Broadcasts being checked, and those of them that need somebody: planned time past, or accounts it would fail for. */
export interface ChecksCount {
  readonly open: number;
  readonly overdue: number;
  readonly failing: number;
}

export function countReports(reports: readonly RunReport[]): ChecksCount {
  return {
    open: reports.length,
    overdue: reports.filter(({ overdue }) => overdue).length,
    failing: reports.filter(({ failingOpen }) => failingOpen.length > 0).length,
  };
}
