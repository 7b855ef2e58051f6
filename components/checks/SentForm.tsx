import { useState } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { parseJstLocal, toJstLocal } from '../../utils/domain/time/jst';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import styles from './AfterPage.module.css';
import { FormSection } from './FormSection';
import { useRunMove } from './useRunMove';

/** Says that the broadcast went out and when; the planned time stands there already. Without all signatures that is said too. */
export function SentForm({ run, now }: { readonly run: RunState; readonly now: number }) {
  const words = useWords().checks.after;
  const move = useRunMove(run.runId);
  const [typed, setTyped] = useState(() => toJstLocal(run.plan.plannedAt ?? now));
  const sentAt = parseJstLocal(typed);
  const future = sentAt !== null && sentAt > now;
  const unsigned = run.status !== 'signed';
  return (
    <FormSection head={words.notSentTitle}>
      <p className="dim">{words.notSentText}</p>
      {unsigned && <p className="strong">{words.unsigned}</p>}
      <div className={styles.narrow}>
        <TextField
          label={words.sentAt}
          type="datetime-local"
          hint={words.sentAtHint}
          value={typed}
          problem={sentAt === null ? words.sentAtWrong : future ? words.sentAtFuture : null}
          onChange={setTyped}
        />
      </div>
      <Button
        variant={unsigned ? 'outline' : 'primary'}
        disabled={sentAt === null || future}
        onClick={() => sentAt !== null && void move({ kind: 'sent', sentAt })}
      >
        {unsigned ? words.saySentUnsigned : words.saySent}
      </Button>
    </FormSection>
  );
}
