import { useId, useState } from 'react';
import { dayFromIso, dayOf, isoOfDay } from '../../utils/domain/figures/day';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { useNow } from '../shell/useNow';
import styles from './DayAnswer.module.css';
import type { ImportActions } from './importActions';

interface DayAnswerProps {
  /** Files the day is for. */
  readonly keys: readonly string[];
  readonly actions: ImportActions;
  /** What is being answered, for assistive technology; null = all files of the part. */
  readonly about?: string | null;
}

/** The day a table without days shows. Yesterday unless said otherwise: LINE's figures end there. */
export function DayAnswer({ keys, actions, about = null }: DayAnswerProps) {
  const words = useWords().imports.day;
  const today = dayOf(useNow());
  const [text, setText] = useState<string | null>(null);
  const hintId = useId();
  const shown = text ?? isoOfDay(today - 1);
  const on = dayFromIso(shown);
  const valid = on !== null && on <= today;
  return (
    <span className={styles.answer}>
      <input
        type="date"
        className={styles.date}
        aria-label={about === null ? words.ofAll : words.of(about)}
        aria-describedby={hintId}
        data-action="snapshot-day"
        max={isoOfDay(today)}
        value={shown}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        small
        data-action="set-day"
        disabled={!valid}
        aria-label={about === null ? words.setAll(keys.length) : `${words.set}: ${about}`}
        onClick={() => on !== null && actions.answer(keys, { snapshotOn: on })}
      >
        {about === null ? words.setAll(keys.length) : words.set}
      </Button>
      <span id={hintId} className={about === null ? 'unseen' : 'small dim'}>
        {text === null ? words.isYesterday : words.jst}
      </span>
    </span>
  );
}
