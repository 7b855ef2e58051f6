import { useState } from 'react';
import { FormDialog } from '../feedback/FormDialog';
import { useWords } from '../language/LanguageProvider';
import { TextField } from '../primitives/TextField';
import { longestNote } from './longestNote';

interface NoteDialogProps {
  readonly text: string;
  readonly onNote: (text: string) => void;
  readonly onClose: () => void;
}

/** A word for whoever looks next. */
export function NoteDialog({ text, onNote, onClose }: NoteDialogProps) {
  const { inbox } = useWords();
  const [note, setNote] = useState(text);
  return (
    <FormDialog title={inbox.ask.noteTitle} ready={note !== text} onSubmit={() => onNote(note.trim())} onClose={onClose}>
      <TextField
        label={inbox.ask.noteLabel}
        hideLabel
        multiline
        maxLength={longestNote}
        placeholder={inbox.detail.noteHint}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
