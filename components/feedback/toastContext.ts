import { createContext, type ReactNode, use } from 'react';

export interface ToastMessage {
  readonly message: ReactNode;
  /** The way back; also reached with Z while the toast is the last thing said. */
  readonly undo?: () => void;
}

export interface ToastControl {
  readonly show: (toast: ToastMessage) => void;
  /** Runs the last toast's undo, if it still offers one. True when it did. */
  readonly undoLast: () => boolean;
}

export const ToastContext = createContext<ToastControl | null>(null);

/** Says something in passing, with the way back where there is one. */
export function useToast(): ToastControl {
  const control = use(ToastContext);
  if (control === null) throw new Error('useToast outside ToastProvider');
  return control;
}
