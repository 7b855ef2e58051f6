import { useMemo } from 'react';
import { saveTemplateVersion, type TemplateDraft } from '../../utils/app/checks/saveTemplateVersion';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { useChecksDeps } from '../checks/useChecksDeps';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';

export interface TemplateActs {
  /** The version that was saved; null = it was said why not. */
  readonly save: (draft: TemplateDraft) => Promise<TemplateVersion | null>;
  readonly putAway: (version: TemplateVersion, away: boolean) => Promise<void>;
}

/** What can be done to templates; each says how it went. Every change is a version of its own. */
export function useTemplateActs(): TemplateActs {
  const words = useWords().templates;
  const toast = useToast();
  const deps = useChecksDeps();
  return useMemo(() => {
    async function keep(draft: TemplateDraft): Promise<TemplateVersion | null> {
      const saved = await saveTemplateVersion(deps, draft);
      if (!saved.ok) toast.show({ message: words.edit.problems[saved.problem] });
      return saved.ok ? saved.value : null;
    }
    async function putAway(version: TemplateVersion, away: boolean): Promise<void> {
      const kept = await keep({ ...version, away, from: version.versionId });
      if (kept !== null) toast.show({ message: away ? words.putAwayDone : words.takenOut, undo: () => void putAway(kept, !away) });
    }
    return {
      putAway,
      async save(draft) {
        const saved = await keep(draft);
        if (saved !== null) toast.show({ message: words.edit.saved(saved.version) });
        return saved;
      },
    };
  }, [deps, toast, words]);
}
