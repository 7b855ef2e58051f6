import type { Broadcast } from '../../utils/domain/figures/broadcast';
import type { JstDay, Period } from '../../utils/domain/figures/day';

/** So many days after a broadcast its answer shows. */
const answerDays = 3;

/**
 * The days of broadcasts after which the total moved most against its own usual pace, up or down; at most `most`, oldest first. `points`: the
 * total, one a day of the period.
 */
export function largestDays(broadcasts: readonly Broadcast[], period: Period, points: readonly (number | null)[], most: number): readonly JstDay[] {
  const { fromOn, toOn } = period;
  const [first, last] = [points[0] ?? 0, points.at(-1) ?? 0];
  const usual = ((last - first) / Math.max(1, toOn - fromOn)) * answerDays;
  const move = (on: JstDay) => {
    const before = points[on - fromOn - 1] ?? null;
    const after = points[Math.min(on - fromOn - 1 + answerDays, points.length - 1)] ?? null;
    return before === null || after === null ? 0 : Math.abs(after - before - usual);
  };
  const days = [...new Set(broadcasts.flatMap(({ sentOn }) => (sentOn !== null && sentOn > fromOn && sentOn <= toOn ? [sentOn] : [])))];
  const moved = days.sort((a, b) => move(b) - move(a) || b - a);
  const kept: JstDay[] = [];
  for (const on of moved) if (kept.length < most && kept.every((other) => Math.abs(other - on) > answerDays)) kept.push(on);
  return kept.sort((a, b) => a - b);
}
