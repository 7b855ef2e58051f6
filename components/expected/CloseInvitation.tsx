import { useState } from 'react';
import { FormDialog } from '../feedback/FormDialog';
import { useWords } from '../language/LanguageProvider';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';

interface CloseInvitationProps {
  readonly customer: string;
  readonly onCloseInvitation: (reason: string) => void;
  readonly onClose: () => void;
}

const longestReason = 500;

/** An invitation is no longer waited for: why. */
export function CloseInvitation({ customer, onCloseInvitation, onClose }: CloseInvitationProps) {
  const { expected } = useWords();
  const words = expected.closeForm;
  const [chosen, setChosen] = useState(words.reasons[0] ?? words.own);
  const [own, setOwn] = useState('');
  const isOwn = chosen === words.own;
  const reason = isOwn ? own.trim() : chosen;
  return (
    <FormDialog title={words.title(customer)} act={words.act} ready={reason !== ''} onSubmit={() => onCloseInvitation(reason)} onClose={onClose}>
      <Select
        label={words.reason}
        value={chosen}
        options={[...words.reasons, words.own].map((text) => ({ value: text, label: text }))}
        onChange={setChosen}
      />
      {isOwn && <TextField label={words.own} maxLength={longestReason} value={own} onChange={setOwn} />}
    </FormDialog>
  );
}
