import { useId, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { TextField } from '../primitives/TextField';
import { useSettings } from '../shell/settingsContext';

interface OwnDialogProps {
  readonly owners: readonly string[];
  readonly onOwn: (owner: string) => void;
  readonly onClose: () => void;
}

/** Who takes it. */
export function OwnDialog({ owners, onOwn, onClose }: OwnDialogProps) {
  const { common, inbox } = useWords();
  const { myName } = useSettings();
  const [owner, setOwner] = useState(myName);
  const listId = useId();
  const formId = useId();
  const ready = owner.trim() !== '';
  return (
    <Dialog
      title={inbox.ask.ownTitle}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={!ready}>
            {inbox.act.own}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onOwn(owner.trim());
        }}
      >
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
      </form>
    </Dialog>
  );
}
