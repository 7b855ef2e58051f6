import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import { guidePage } from '../guide/guideLinks';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import type { LevelChange } from '../settings/useLevelChoice';
import { AlarmTestButton } from '../watch/AlarmTestButton';
import { LevelTable } from './LevelTable';
import styles from './WelcomeView.module.css';

interface WelcomeViewProps {
  readonly level: WatchLevel;
  readonly formerLevel: WatchLevel;
  readonly change: LevelChange;
  readonly onLevel: (level: WatchLevel) => void;
  readonly onStart: () => void;
}

export function WelcomeView({ level, formerLevel, change, onLevel, onStart }: WelcomeViewProps) {
  const { guide, welcome: words } = useWords();
  const busy = change.kind === 'asking' || change.kind === 'saving';
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Mark kind="bellCalm" size={44} className={styles.bell} />
        <div>
          <h1>{words.title}</h1>
          <p className="dim">{words.lead}</p>
        </div>
      </header>
      <LevelTable level={level} onLevel={onLevel} />
      <section className={styles.never}>
        <h2>{words.neverTitle}</h2>
        <ul>
          {words.never.map((one) => (
            <li key={one}>
              <Mark kind="na" />
              {one}
            </li>
          ))}
        </ul>
      </section>
      <div role="alert">
        {(change.kind === 'refused' || change.kind === 'noAnswer') && <Problem change={change.kind} formerLevel={formerLevel} />}
      </div>
      <footer className={styles.foot}>
        <Button variant="primary" data-action="start-watching" aria-disabled={busy} onClick={busy ? undefined : onStart}>
          {busy ? words.starting : words.start}
        </Button>
        <AlarmTestButton />
        <p className="small dim">{words.firstRun}</p>
        <a className={styles.guide} href={guidePage()}>
          {guide.help}
        </a>
      </footer>
    </div>
  );
}

function Problem({ change, formerLevel }: { readonly change: 'refused' | 'noAnswer'; readonly formerLevel: WatchLevel }) {
  const words = useWords().welcome;
  const title = change === 'refused' ? words.refused.title : words.noAnswer.title;
  const text = change === 'refused' ? `${words.refused.text(words.levels[formerLevel].name)} ${words.refused.startAnyway}` : words.noAnswer.text;
  return (
    <div className={styles.problem}>
      <Mark kind="fail" />
      <div>
        <p className="strong needs">{title}</p>
        <p className="small dim">{text}</p>
      </div>
    </div>
  );
}
