import { useEffect, useEffectEvent, useState } from 'react';
import { type DraftField, isSameDraft, mergeDrafts, type PlanDraft, takeFields } from '../../utils/domain/checks/planDraft';
import { dropPlanDraft, keepPlanDraft, readPlanDraft } from '../../utils/storage/planDrafts';

interface State {
  readonly draft: PlanDraft;
  /** What the typing began from; follows `theirs`. */
  readonly base: PlanDraft;
  /** Typed before this page was opened. */
  readonly restoredAt: number | null;
  /** Changed elsewhere while this form is open: taken over, and touched on both sides. */
  readonly taken: readonly DraftField[];
  readonly both: readonly DraftField[];
}

export interface PlanDrafting extends State {
  readonly change: (change: Partial<PlanDraft>) => void;
  /** Of fields touched on both sides, the other side's values. */
  readonly takeTheirs: () => void;
  /** Forgets what was typed. */
  readonly startAfresh: () => void;
  /** After the plan was saved: nothing is left to come back to. */
  readonly drop: () => Promise<void>;
}

interface DraftOptions {
  /** Asked for by the address; wins over what was typed before. */
  readonly over?: Partial<PlanDraft>;
  /** Where nothing is kept under `key`: what is kept under this one, typed for a run that can no longer be changed. */
  readonly orFrom?: string | null;
}

/**
 * A plan being typed, kept as it is typed under `key`. `theirs`: the plan as it is at present; when another window changes it, untouched fields
 * follow. Undefined until read.
 */
export function usePlanDraft(key: string, theirs: PlanDraft, { over = {}, orFrom = null }: DraftOptions = {}): PlanDrafting | undefined {
  const [state, setState] = useState<State>();
  const take = useEffectEvent((kept: Awaited<ReturnType<typeof readPlanDraft>>) => {
    const { draft = theirs, base = theirs, keptAt = null } = kept ?? {};
    // A template alone was chosen by a link, not typed.
    const typed = !isSameDraft({ ...draft, templateId: base.templateId }, base);
    setState({ draft: { ...draft, ...over }, base, restoredAt: typed ? keptAt : null, taken: [], both: [] });
  });
  useEffect(() => {
    let gone = false;
    void readKept(key, orFrom).then((kept) => {
      if (!gone) take(kept);
    });
    return () => {
      gone = true;
    };
  }, [key, orFrom]);
  if (state === undefined) return undefined;
  if (!isSameDraft(state.base, theirs)) {
    const merged = mergeDrafts(state.base, state.draft, theirs);
    setState({
      ...state,
      draft: merged.draft,
      base: theirs,
      taken: joined(state.taken, merged.taken),
      both: joined(state.both, merged.both),
    });
  }
  function put(draft: PlanDraft, change: Partial<State> = {}) {
    if (state === undefined) return;
    const next = { ...state, draft, ...change };
    setState(next);
    void (isSameDraft(next.draft, next.base) ? dropPlanDraft(key) : keepPlanDraft(key, { draft, base: next.base, keptAt: Date.now() }));
  }
  return {
    ...state,
    change: (change) => put({ ...state.draft, ...change }),
    takeTheirs: () => put(takeFields(state.draft, state.base, state.both), { both: [] }),
    startAfresh: () => put({ ...theirs, ...over }, { base: theirs, restoredAt: null, taken: [], both: [] }),
    drop: async () => {
      await dropPlanDraft(key);
      if (orFrom !== null) await dropPlanDraft(orFrom);
    },
  };
}

async function readKept(key: string, orFrom: string | null) {
  return (await readPlanDraft(key)) ?? (orFrom === null ? null : await readPlanDraft(orFrom));
}

function joined(before: readonly DraftField[], added: readonly DraftField[]): readonly DraftField[] {
  return [...new Set([...before, ...added])];
}
