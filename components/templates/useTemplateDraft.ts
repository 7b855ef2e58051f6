import { useState } from 'react';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { type Draft, draftOf, sameDraft } from './templateDraft';

/** What was typed and left without saving, as long as this tab lives: leaving the page by accident loses nothing. */
const leftBehind = new Map<string, { readonly from: string | null; readonly draft: Draft }>();

export interface TemplateDrafting {
  readonly draft: Draft;
  /** The version the draft was begun from; null = none. */
  readonly from: string | null;
  readonly isChanged: boolean;
  /** It was typed before the page was opened this time. */
  readonly wasKept: boolean;
  readonly change: (change: Partial<Draft>) => void;
  /** Back to the newest version. */
  readonly reset: () => void;
}

/** The draft of one template, or of a new one (`latest` undefined). */
export function useTemplateDraft(latest: TemplateVersion | undefined): TemplateDrafting {
  const key = latest?.templateId ?? 'new';
  const [wasKept] = useState(() => leftBehind.has(key));
  const [typed, setTyped] = useState(() => leftBehind.get(key) ?? null);
  const draft = typed?.draft ?? draftOf(latest);
  return {
    draft,
    from: typed?.from ?? latest?.versionId ?? null,
    isChanged: typed !== null && !sameDraft(typed.draft, draftOf(latest)),
    wasKept: wasKept && typed !== null,
    change(change) {
      const next = { from: typed?.from ?? latest?.versionId ?? null, draft: { ...draft, ...change } };
      leftBehind.set(key, next);
      setTyped(next);
    },
    reset() {
      leftBehind.delete(key);
      setTyped(null);
    },
  };
}
