import { useToast } from './toastContext';

/** Puts a text on the clipboard and says whether it is there. */
export function useCopyText(said: { readonly copied: string; readonly notCopied: string }): (text: string) => Promise<void> {
  const toast = useToast();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast.show({ message: said.copied });
    } catch {
      toast.show({ message: said.notCopied });
    }
  };
}
