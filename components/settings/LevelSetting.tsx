import { useId } from 'react';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import styles from './LevelSetting.module.css';
import { SettingRow } from './SettingRow';
import type { LevelChoice } from './useLevelChoice';

const levels: readonly WatchLevel[] = ['page', 'tab', 'always'];

interface LevelSettingProps {
  readonly current: WatchLevel;
  readonly choice: LevelChoice;
  readonly permissionGone: boolean;
  readonly onDone: (message: string) => void;
}

/** How far to watch, in short; takes effect at once. */
export function LevelSetting({ current, choice, permissionGone, onDone }: LevelSettingProps) {
  const { welcome, settings } = useWords();
  const words = settings.level;
  const toast = useToast();
  const name = useId();
  const { change } = choice;
  const shown = change.kind === 'saving' ? change.level : current;

  async function choose(level: WatchLevel): Promise<void> {
    if (!(await choice.choose(level))) return;
    const said = words.changed(welcome.levels[level].name);
    onDone(said);
    if (level !== current) toast.show({ message: said, undo: () => void choice.choose(current) });
  }

  return (
    <SettingRow head={words.head}>
      <fieldset className={styles.levels}>
        <legend className="unseen">{words.head}</legend>
        {levels.map((level) => (
          <label key={level} className={styles.level}>
            <input
              type="radio"
              name={name}
              value={level}
              checked={level === shown}
              onChange={() => void choose(level)}
              aria-describedby={`${name}-${level}`}
            />
            <span>
              <span className={styles.name}>{welcome.levels[level].name}</span>
              <span id={`${name}-${level}`} className={styles.facts}>
                <span>{welcome.rows.blind.head}</span>
                <span>{welcome.rows.blind[level].join(words.listed)}</span>
                <span>{welcome.rows.delay.head}</span>
                <span>{welcome.rows.delay[level].join(words.listed)}</span>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div role="alert">
        {change.kind === 'refused' && <Problem title={welcome.refused.title} text={welcome.refused.text(welcome.levels[current].name)} />}
        {change.kind === 'noAnswer' && <Problem title={welcome.noAnswer.title} text={welcome.noAnswer.text} />}
      </div>
      {permissionGone && change.kind !== 'refused' && (
        <Problem
          title={words.permissionGone.title}
          text={words.permissionGone.text}
          act={words.permissionGone.act}
          onAct={() => void choose('always')}
        />
      )}
      <p className="small" aria-live="polite">
        {change.kind === 'asking' || change.kind === 'saving' ? words[change.kind] : <a href="#/welcome">{words.details}</a>}
      </p>
    </SettingRow>
  );
}

interface ProblemProps {
  readonly title: string;
  readonly text: string;
  readonly act?: string;
  readonly onAct?: () => void;
}

function Problem({ title, text, act, onAct }: ProblemProps) {
  return (
    <div className={styles.problem}>
      <Mark kind="fail" />
      <div>
        <p className="strong needs">{title}</p>
        <p className="small dim">{text}</p>
        {act !== undefined && (
          <Button small onClick={onAct}>
            {act}
          </Button>
        )}
      </div>
    </div>
  );
}
