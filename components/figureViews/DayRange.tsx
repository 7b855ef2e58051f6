import type { Period } from '../../utils/domain/figures/day';
import { moveByKey } from '../charts/dayCursor';
import styles from './DayRange.module.css';

interface DayRangeProps {
  readonly period: Period;
  /** Index of the day; null = the newest figures. */
  readonly day: number | null;
  readonly label: string;
  readonly valueText: (index: number) => string;
  readonly onChange: (index: number) => void;
}

/** Chooses a day for many charts at once. */
export function DayRange({ period, day, label, valueText, onChange }: DayRangeProps) {
  const last = period.toOn - period.fromOn;
  const at = day ?? last;
  return (
    <label className={styles.range}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={valueText(at)}
        onChange={(event) => onChange(Number(event.target.value))}
        onKeyDown={(event) => {
          if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
          event.preventDefault();
          onChange(moveByKey(event.key, at, period) ?? at);
        }}
      />
      <output className={styles.day}>{valueText(at)}</output>
    </label>
  );
}
