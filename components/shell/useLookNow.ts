import { useCallback } from 'react';
import { sendMessage } from '../../utils/browser/messaging/client';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { askWithin } from '../../utils/browser/messaging/askWithin';

const patienceMs = 10_000;

/** Asks the worker to look at once, and says whether it heard. */
export function useLookNow(): () => void {
  const { common, inbox } = useWords();
  const toast = useToast();
  return useCallback(() => {
    void askWithin(() => sendMessage('watch/lookNow'), patienceMs).then((answer) =>
      toast.show({ message: answer.ok ? common.status.lookAsked : inbox.problem.noAnswer }),
    );
  }, [common, inbox, toast]);
}
