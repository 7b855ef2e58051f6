import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the primary last. */
  readonly footer?: ReactNode;
}

/** A modal question or page of help, on the browser's own dialog: Escape closes, focus stays inside and returns. Render it only while open. */
export function Dialog({ title, closeLabel, onClose, children, footer }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the browser paints and before the element leaves: only then does the browser give the focus back by itself.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      // What the dialog asks comes before the way out of it.
      element.querySelector<HTMLElement>('[data-dialog-body] :is(button, input, textarea, select):not(:disabled)')?.focus();
    }
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <IconButton mark="close" label={closeLabel} plain onClick={onClose} />
        </header>
        <div className={styles.body} data-dialog-body="">
          {children}
        </div>
        {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
      </div>
    </dialog>
  );
}
