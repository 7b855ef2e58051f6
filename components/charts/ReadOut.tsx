import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import type { ChartLayout } from './chartLayout';
import { BandMark, LineMark } from './LineMark';
import type { DayReading } from './readingOf';
import styles from './ReadOut.module.css';

interface ReadOutProps {
  readonly reading: DayReading;
  readonly day: string;
  readonly layout: ChartLayout;
  readonly formatValue: (value: number) => string;
  readonly highlighted: string | null;
}

/** The figures of the day under the cursor, beside it. Said aloud elsewhere, so hidden from assistive technology. */
export function ReadOut({ reading, day, layout, formatValue, highlighted }: ReadOutProps) {
  const words = useWords().views.chart;
  const x = layout.x(reading.index);
  const onTheLeft = x > layout.plot.left + layout.plot.width / 2;
  const side = onTheLeft ? { right: layout.width - x + 14 } : { left: x + 14 };
  return (
    <div className={styles.readOut} style={{ top: layout.plot.top + 6, ...side }} aria-hidden="true" data-part="read-out">
      <p className={styles.day}>
        {day}
        {reading.unfinished && <span className={styles.about}>{words.unfinished}</span>}
      </p>
      <table className={styles.rows}>
        <tbody>
          {reading.rows.map((row) => (
            <tr key={row.id ?? ''} className={joinClasses(row.id === null && styles.rest, row.id !== null && row.id === highlighted && styles.on)}>
              <td>{row.look ? <LineMark look={row.look} /> : <BandMark />}</td>
              <td className={styles.value}>{row.value === null ? words.none : formatValue(row.value)}</td>
              <td className={styles.name}>{row.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reading.events.length > 0 && (
        <ul className={styles.events}>
          {reading.events.map((event) => (
            <li key={event.id}>
              <svg width="10" height="8" viewBox="-5 -4 10 8">
                <path d="M-4 -3h8l-4 5.5z" fill="currentcolor" />
              </svg>
              {event.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
