import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { TextField } from '../primitives/TextField';
import { longestNote } from './longestNote';

/** A word to whoever looks next. Kept when the field is left; what was there before comes back with undo. */
export function NoteField({ note, onNote }: { readonly note: string; readonly onNote: (text: string) => void }) {
  const words = useWords().inbox;
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      label={words.ask.noteLabel}
      hideLabel
      multiline
      maxLength={longestNote}
      placeholder={words.detail.noteHint}
      value={draft ?? note}
      onChange={setDraft}
      onBlur={() => {
        if (draft !== null && draft.trim() !== note) onNote(draft.trim());
        setDraft(null);
      }}
    />
  );
}
