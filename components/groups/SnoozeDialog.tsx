import { useId, useState } from 'react';
import { parseJstLocal, toJstLocal } from '../../utils/domain/time/jst';
import { snoozeTimes } from '../../utils/domain/time/snoozeTimes';
import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { TextField } from '../primitives/TextField';
import styles from './Dialogs.module.css';

interface SnoozeDialogProps {
  readonly now: number;
  readonly onSnooze: (untilAt: number) => void;
  readonly onClose: () => void;
}

/** Until when it may not ring. */
export function SnoozeDialog({ now, onSnooze, onClose }: SnoozeDialogProps) {
  const { common, inbox } = useWords();
  const language = useLanguage();
  const formId = useId();
  const [custom, setCustom] = useState('');
  const [past, setPast] = useState(false);
  return (
    <Dialog title={inbox.ask.snoozeTitle} closeLabel={common.close} onClose={onClose}>
      <ul className={styles.choices}>
        {snoozeTimes(now).map(({ choice, untilAt }) => (
          <li key={choice}>
            <button type="button" className={styles.choice} onClick={() => onSnooze(untilAt)}>
              <span>{inbox.ask.snooze[choice]}</span>
              <span className={styles.end}>{formatMoment(untilAt, now, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        id={formId}
        className={styles.custom}
        onSubmit={(event) => {
          event.preventDefault();
          const untilAt = parseJstLocal(custom);
          if (untilAt !== null && untilAt > Date.now()) onSnooze(untilAt);
          else setPast(true);
        }}
      >
        <TextField
          label={inbox.ask.custom}
          type="datetime-local"
          value={custom}
          min={toJstLocal(now)}
          problem={past ? inbox.ask.past : null}
          onChange={(text) => {
            setCustom(text);
            setPast(false);
          }}
        />
        <Button type="submit" disabled={custom === ''}>
          {inbox.ask.customAction}
        </Button>
      </form>
    </Dialog>
  );
}
