import { useId, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { TextField } from '../primitives/TextField';
import { longestNote } from './longestNote';

interface NoteDialogProps {
  readonly text: string;
  readonly onNote: (text: string) => void;
  readonly onClose: () => void;
}

/** A word for whoever looks next. */
export function NoteDialog({ text, onNote, onClose }: NoteDialogProps) {
  const { common, inbox } = useWords();
  const [note, setNote] = useState(text);
  const formId = useId();
  return (
    <Dialog
      title={inbox.ask.noteTitle}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={note === text}>
            {common.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (note !== text) onNote(note.trim());
        }}
      >
        <TextField
          label={inbox.ask.noteLabel}
          hideLabel
          multiline
          maxLength={longestNote}
          placeholder={inbox.detail.noteHint}
          value={note}
          onChange={setNote}
        />
      </form>
    </Dialog>
  );
}
