import { useId, useState } from 'react';
import { FormDialog } from '../feedback/FormDialog';
import { useWords } from '../language/LanguageProvider';
import { TextField } from '../primitives/TextField';
import { useSettings } from '../shell/settingsContext';

interface OwnDialogProps {
  readonly owners: readonly string[];
  readonly onOwn: (owner: string) => void;
  readonly onClose: () => void;
}

/** Who takes it. */
export function OwnDialog({ owners, onOwn, onClose }: OwnDialogProps) {
  const { inbox } = useWords();
  const { myName } = useSettings();
  const [owner, setOwner] = useState(myName);
  const listId = useId();
  return (
    <FormDialog title={inbox.ask.ownTitle} act={inbox.act.own} ready={owner.trim() !== ''} onSubmit={() => onOwn(owner.trim())} onClose={onClose}>
      <TextField
        label={inbox.ask.ownLabel}
        value={owner}
        onChange={setOwner}
        maxLength={60}
        list={listId}
        {...(myName === '' && { hint: inbox.ask.ownHint })}
      />
      <datalist id={listId}>
        {owners.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FormDialog>
  );
}
