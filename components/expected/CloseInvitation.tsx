import { useId, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import styles from './ExpectedPage.module.css';

interface CloseInvitationProps {
  readonly customer: string;
  readonly onCloseInvitation: (reason: string) => void;
  readonly onClose: () => void;
}

const longestReason = 500;

/** An invitation is no longer waited for: why. */
export function CloseInvitation({ customer, onCloseInvitation, onClose }: CloseInvitationProps) {
  const { common, expected } = useWords();
  const words = expected.closeForm;
  const formId = useId();
  const [chosen, setChosen] = useState(words.reasons[0] ?? words.own);
  const [own, setOwn] = useState('');
  const isOwn = chosen === words.own;
  const reason = isOwn ? own.trim() : chosen;
  return (
    <Dialog
      title={words.title(customer)}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={reason === ''}>
            {words.act}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason !== '') onCloseInvitation(reason);
        }}
      >
        <Select
          label={words.reason}
          value={chosen}
          options={[...words.reasons, words.own].map((text) => ({ value: text, label: text }))}
          onChange={setChosen}
        />
        {isOwn && <TextField label={words.own} maxLength={longestReason} value={own} onChange={setOwn} />}
      </form>
    </Dialog>
  );
}
