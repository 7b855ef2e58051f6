import type { Period } from '../../utils/domain/figures/day';
import { monthAway } from './ticks';

/** Index of the day a key leads to; null when the key is not one of the cursor's. Without a day yet, the newest is the start. */
export function moveByKey(key: string, from: number | null, period: Period): number | null {
  const last = period.toOn - period.fromOn;
  const here = from ?? last;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, here - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, here + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageUp':
      return Math.max(0, monthAway(period.fromOn + here, -1) - period.fromOn);
    case 'PageDown':
      return Math.min(last, monthAway(period.fromOn + here, 1) - period.fromOn);
    default:
      return null;
  }
}
