import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Toast } from '../primitives/Toast';
import { ToastContext, type ToastMessage } from './toastContext';
import styles from './ToastProvider.module.css';

/** Long enough to read and to reach for the undo; stops counting while pointed at or focused. */
const shownForMs = 10_000;

/** Holds the one toast of a page and the live region that announces it. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords().common;
  const [toast, setToast] = useState<(ToastMessage & { readonly id: number }) | null>(null);
  const [held, setHeld] = useState(false);
  const last = useRef<ToastMessage | null>(null);
  const count = useRef(0);

  const show = useCallback((next: ToastMessage) => {
    last.current = next;
    count.current += 1;
    setToast({ ...next, id: count.current });
  }, []);
  const undoLast = useCallback(() => {
    const undo = last.current?.undo;
    if (!undo) return false;
    last.current = null;
    setToast(null);
    undo();
    return true;
  }, []);
  const control = useMemo(() => ({ show, undoLast }), [show, undoLast]);

  useEffect(() => {
    if (toast === null || held) return undefined;
    const timer = setTimeout(() => setToast(null), shownForMs);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <ToastContext value={control}>
      {children}
      <div
        className={styles.place}
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast && (
          <Toast
            key={toast.id}
            action={toast.undo && { label: words.undo, onPress: () => void undoLast() }}
            close={{ label: words.close, onPress: () => setToast(null) }}
          >
            {toast.message}
          </Toast>
        )}
      </div>
    </ToastContext>
  );
}
