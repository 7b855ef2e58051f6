import { useState } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { FormDialog } from '../feedback/FormDialog';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import { useRunMove } from './useRunMove';

/** Gives a run up, with a reason; it stays in the history. */
export function AbandonButton({ run }: { readonly run: Pick<RunState, 'runId'> }) {
  const words = useWords().checks.abandon;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.open}</Button>
      {open && <AbandonDialog run={run} onClose={() => setOpen(false)} />}
    </>
  );
}

function AbandonDialog({ run, onClose }: { readonly run: Pick<RunState, 'runId'>; readonly onClose: () => void }) {
  const { checks } = useWords();
  const words = checks.abandon;
  const move = useRunMove(run.runId);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={words.title}
      act={words.act}
      ready={reason.trim() !== ''}
      onSubmit={() => void move({ kind: 'abandoned', reason: reason.trim() }, words.done).then((done) => done && onClose())}
      onClose={onClose}
    >
      <TextField
        label={words.reason}
        hint={words.text}
        placeholder={words.reasonHint}
        multiline
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
