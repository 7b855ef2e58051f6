import { useCallback, useMemo, useState } from 'react';
import { addQuotas, type QuotaSaying } from '../../utils/app/checks/addQuotas';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import type { Quotas } from '../../utils/storage/queries/readQuotas';
import { useChecksDeps } from '../checks/useChecksDeps';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { draftOf, type QuotaDraft, sameDraft, sayingOf } from './quotaDraft';

export interface QuotaDrafts {
  readonly draftFor: (account: FigureAccountId) => QuotaDraft;
  readonly isChanged: (account: FigureAccountId) => boolean;
  readonly change: (accounts: readonly FigureAccountId[], change: Partial<QuotaDraft>) => void;
  readonly fill: (drafts: readonly (readonly [FigureAccountId, QuotaDraft])[]) => void;
  readonly changed: readonly FigureAccountId[];
  /** What cannot be read yet holds the saving back. */
  readonly canSave: boolean;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
}

/** What was typed and is not saved yet. Nothing is written before it is asked for. */
export function useQuotaDrafts({ latest, prices }: Quotas, now: Instant): QuotaDrafts {
  const words = useWords().plans.accounts;
  const toast = useToast();
  const deps = useChecksDeps();
  const [typed, setTyped] = useState<ReadonlyMap<FigureAccountId, QuotaDraft>>(new Map());
  const draftFor = useCallback((account: FigureAccountId) => typed.get(account) ?? draftOf(latest.get(account), now), [typed, latest, now]);
  const changed = useMemo(
    () => [...typed].filter(([account, draft]) => !sameDraft(draft, draftOf(latest.get(account), now))).map(([account]) => account),
    [typed, latest, now],
  );
  const changedSet = useMemo(() => new Set(changed), [changed]);
  const sayings = changed.map((account) => sayingOf(account, draftFor(account), latest.get(account), { prices, now }));
  const fill: QuotaDrafts['fill'] = (drafts) => setTyped((before) => new Map([...before, ...drafts]));

  async function save(): Promise<void> {
    const said = sayings.filter((saying): saying is QuotaSaying => saying !== null);
    const kept = await addQuotas(deps, said);
    toast.show({ message: kept.ok ? words.saved(said.length) : words.refused });
    if (kept.ok) setTyped(new Map());
  }

  return {
    draftFor,
    isChanged: (account) => changedSet.has(account),
    change: (accounts, change) => fill(accounts.map((account) => [account, { ...draftFor(account), ...change }])),
    fill,
    changed,
    canSave: changed.length > 0 && sayings.every((saying) => saying !== null),
    save,
    discard: () => setTyped(new Map()),
  };
}
