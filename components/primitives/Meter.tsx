import { joinClasses } from './joinClasses';
import styles from './Meter.module.css';

interface MeterProps {
  readonly value: number;
  readonly max: number;
  /** Close to the limit: drawn in full ink. */
  readonly near?: boolean;
  readonly wide?: boolean;
}

/** A quantity against a limit. Always beside the figures themselves, which carry the meaning; so it is hidden from assistive technology. */
export function Meter({ value, max, near = false, wide = false }: MeterProps) {
  const share = Math.min(100, Math.max(0, (value / max) * 100));
  return (
    <span className={joinClasses(styles.meter, near && styles.near, wide && styles.wide)} aria-hidden="true">
      <i style={{ width: `${share}%` }} />
    </span>
  );
}
