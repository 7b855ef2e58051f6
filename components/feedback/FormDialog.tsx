import { type ReactNode, useId } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import styles from './FormDialog.module.css';

interface FormDialogProps {
  readonly title: string;
  /** Word of the button that does it; left out: save. */
  readonly act?: string;
  /** False: something is missing, or nothing was changed; neither the button nor the return key does anything. */
  readonly ready?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** The fields, and what belongs below them. */
  readonly children: ReactNode;
}

/** A question with fields: the return key in any of them does what the button does, Escape leaves everything as it was. */
export function FormDialog({ title, act, ready = true, onSubmit, onClose, children }: FormDialogProps) {
  const words = useWords().common;
  const formId = useId();
  return (
    <Dialog
      title={title}
      closeLabel={words.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={!ready}>
            {act ?? words.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
