import type { ReactNode } from 'react';
import styles from './Toast.module.css';

interface ToastProps {
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly close: { readonly label: string; readonly onPress: () => void };
}

/** Floats, says what was done, offers the way back. Show it through `useToast`, which also announces it. */
export function Toast({ children, action, close }: ToastProps) {
  return (
    <div className={styles.toast}>
      <span className={styles.words}>{children}</span>
      {action && (
        <button type="button" className={styles.action} onClick={action.onPress}>
          {action.label}
        </button>
      )}
      <button type="button" className={styles.close} aria-label={close.label} title={close.label} onClick={close.onPress}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
    </div>
  );
}
