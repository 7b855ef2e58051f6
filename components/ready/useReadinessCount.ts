import { countBoard } from '../../utils/domain/readiness/board';
import type { Instant } from '../../utils/domain/ids';
import { useReadiness } from './useReadiness';

/** How many accounts can be invited and how many cannot, of how many; undefined until first read. */
export function useReadinessCount(now: Instant) {
  const rows = useReadiness(now)?.rows;
  return rows && { ...countBoard(rows), of: rows.length };
}
