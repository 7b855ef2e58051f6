import { useId } from 'react';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import type { LevelRow } from '../../utils/i18n/ja/welcome';
import { useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import styles from './LevelTable.module.css';

const levels: readonly WatchLevel[] = ['page', 'tab', 'always'];

interface LevelTableProps {
  readonly level: WatchLevel;
  readonly onLevel: (level: WatchLevel) => void;
}

/** The three levels side by side; one under the other where there is no room. Each radio is described by its own column. */
export function LevelTable({ level, onLevel }: LevelTableProps) {
  const words = useWords().welcome;
  const rows: readonly LevelRow[] = [words.rows.sees, words.rows.blind, words.rows.delay, words.rows.traffic, words.rows.permission];
  return (
    <fieldset className={styles.frame}>
      <legend className="unseen">{words.levelsLabel}</legend>
      <div className={styles.table}>
        <div className={styles.heads} aria-hidden="true">
          <span />
          {rows.map((row) => (
            <span key={row.head}>{row.head}</span>
          ))}
        </div>
        {levels.map((one) => (
          <LevelColumn key={one} level={one} rows={rows} chosen={one === level} onChoose={() => onLevel(one)} />
        ))}
      </div>
      <p className={styles.logout}>
        <span>{words.logout.head}</span>
        <span>
          {words.logout.before}
          <b>?</b>
          {words.logout.after}
        </span>
      </p>
    </fieldset>
  );
}

interface LevelColumnProps {
  readonly level: WatchLevel;
  readonly rows: readonly LevelRow[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function LevelColumn({ level, rows, chosen, onChoose }: LevelColumnProps) {
  const words = useWords().welcome.levels[level];
  const id = useId();
  return (
    <div className={joinClasses(styles.column, chosen && styles.chosen)} onClick={onChoose}>
      <label className={styles.name}>
        <input type="radio" name="level" value={level} checked={chosen} onChange={onChoose} aria-describedby={`${id}-about ${id}-facts`} />
        <span>
          <b>{words.name}</b>
          <small id={`${id}-about`}>{words.about}</small>
        </span>
      </label>
      <dl id={`${id}-facts`} className={styles.facts}>
        {rows.map((row) => (
          <div key={row.head}>
            <dt>{row.head}</dt>
            <dd>{row[level].map((line, index) => (index === 0 ? <span key={line}>{line}</span> : <small key={line}>{line}</small>))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
