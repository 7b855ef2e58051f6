import { useId, useState } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
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
  const { common, checks } = useWords();
  const words = checks.abandon;
  const move = useRunMove(run.runId);
  const [reason, setReason] = useState('');
  const formId = useId();
  const ready = reason.trim() !== '';
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={!ready}>
            {words.act}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void move({ kind: 'abandoned', reason: reason.trim() }, words.done).then((done) => done && onClose());
        }}
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
      </form>
    </Dialog>
  );
}
