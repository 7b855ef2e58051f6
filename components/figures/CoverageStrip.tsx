import { memo } from 'react';
import type { DayState } from '../../utils/domain/figures/views/coverage';
import styles from './CoverageStrip.module.css';
import { stretchesOf } from './coverageStretches';

const height = 20;

/**
 * Each state has its own shape, so that none needs its colour: there = a bar, partly = a thin one at the foot, withheld = two lines, missing = an open
 * box with a stroke through it, not final yet = dots, before = a hairline.
 */
function shapeOf(state: DayState, x: number, width: number): string {
  const end = x + width;
  switch (state) {
    case 'there':
      return `M${x} 7H${end}V13H${x}Z`;
    case 'partly':
      return `M${x} 13.5H${end}V16H${x}Z`;
    case 'withheld':
      return `M${x} 7H${end}M${x} 13H${end}`;
    case 'missing':
      return `M${x} 3.5H${end}V16.5H${x}ZM${x} 16.5L${end} 3.5`;
    case 'notYet':
      return `M${x} 10H${end}`;
    case 'before':
      return `M${x} 15.5H${end}`;
  }
}

interface CoverageStripProps {
  readonly days: readonly DayState[];
  /** In words what is drawn; empty where the words stand beside it. */
  readonly label: string;
}

/** The days of one account as a strip, stretches joined. */
export const CoverageStrip = memo(function CoverageStrip({ days, label }: CoverageStripProps) {
  const names = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.strip} {...names} viewBox={`0 0 ${days.length} ${height}`} preserveAspectRatio="none">
      {stretchesOf(days).map(({ state, from, length }) => (
        <path key={from} className={styles[state]} d={shapeOf(state, from, length)} />
      ))}
    </svg>
  );
});
