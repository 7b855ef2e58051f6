import { useCallback } from 'react';
import { setTags } from '../../utils/app/figures/setTags';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { useToast } from '../feedback/toastContext';
import { useFiguresDeps } from '../imports/useFiguresDeps';
import { useWords } from '../language/LanguageProvider';

/** Keeps an account's tags and says so, with the way back. */
export function useTagSetting(): (account: FigureAccount, tags: readonly string[]) => void {
  const words = useWords().figures.tags;
  const toast = useToast();
  const deps = useFiguresDeps();
  return useCallback(
    (account, tags) => {
      void setTags(deps, account.id, tags).then((kept) =>
        toast.show(kept ? { message: words.saved, undo: () => void setTags(deps, account.id, account.tags) } : { message: words.refused }),
      );
    },
    [deps, toast, words],
  );
}
