import { useMemo, useState } from 'react';
import { dayOf } from '../../utils/domain/figures/day';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import { useWords } from '../language/LanguageProvider';
import { takeCollectAsk } from '../figures/collectAsk';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { choiceOf, firstChoice } from './collectChoice';
import { CollectAccounts } from './CollectAccounts';
import styles from './CollectForm.module.css';
import { CollectPeriod } from './CollectPeriod';
import { CollectSection } from './CollectSection';
import { durationText } from './collectTexts';
import type { CollectActions } from './useCollectActions';
import { type CollectPlan, useCollectPlan } from './useCollectPlan';

interface CollectFormProps {
  readonly accounts: readonly FigureAccount[];
  readonly actions: CollectActions;
  readonly now: Instant;
}

/** Whose figures, of which days, what that asks of LINE, and the button. Begins with what another page asked for, if one did. */
export function CollectForm({ accounts, actions, now }: CollectFormProps) {
  const words = useWords().collect;
  const today = dayOf(now);
  const [ask] = useState(takeCollectAsk);
  const [choice, setChoice] = useState(() => (ask === null ? firstChoice(today) : choiceOf(ask.period, today)));
  // What was left out is remembered, so that accounts which come to be known meanwhile are chosen as well.
  const [left, setLeft] = useState<ReadonlySet<FigureAccountId>>(() => {
    const begunWith = (one: FigureAccount) => (ask === null ? one.watched : ask.accounts.includes(one.id));
    return new Set(accounts.filter((one) => !begunWith(one)).map((one) => one.id));
  });
  const chosen = useMemo(() => accounts.filter((one) => one.basicId !== null && !left.has(one.id)).map((one) => one.id), [accounts, left]);
  const plan = useCollectPlan(chosen, choice, today);
  const period = plan?.period.ok === true ? plan.period.value : null;
  const busy = actions.state.kind === 'asking' || actions.state.kind === 'starting';
  const idle = busy || period === null || (plan?.estimate?.requests ?? 0) === 0;

  function choose(ids: readonly FigureAccountId[], on: boolean): void {
    setLeft((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.delete(id);
        else after.add(id);
      return after;
    });
  }

  return (
    <>
      <CollectSection head={words.accounts.head}>
        <CollectAccounts accounts={accounts} chosen={new Set(chosen)} onChoose={choose} />
      </CollectSection>
      <CollectSection head={words.period.head}>
        <CollectPeriod choice={choice} period={plan?.period ?? null} onChange={setChoice} />
      </CollectSection>
      <CollectSection head={words.title}>
        <p role="status" className={styles.plan}>
          {chosen.length === 0 ? words.plan.noneChosen : <PlanSentence plan={plan} />}
        </p>
        <p className="small dim">{words.permission.about}</p>
        <Button variant="primary" disabled={idle} onClick={() => period !== null && actions.start(chosen, period)}>
          {words.start}
        </Button>
        <StartProblem actions={actions} />
      </CollectSection>
    </>
  );
}

function PlanSentence({ plan }: { readonly plan: CollectPlan | undefined }) {
  const words = useWords().collect;
  const facts = plan?.estimate;
  if (facts == null) return null;
  if (facts.requests === 0) return words.plan.nothing(facts.accounts);
  const complete = facts.nothingMissing > 0 ? words.plan.complete(facts.nothingMissing) : null;
  return (
    <>
      <span className="strong">{words.plan.asked(facts.accounts, facts.requests, durationText(facts.ms, words))}</span>
      {complete !== null && <span className="dim"> {complete}</span>}
    </>
  );
}

function StartProblem({ actions: { state } }: Pick<CollectFormProps, 'actions'>) {
  const words = useWords().collect;
  return (
    <div role="alert">
      {state.kind === 'asking' && <p className="small">{words.permission.asking}</p>}
      {state.kind === 'starting' && <p className="small">{words.starting}</p>}
      {state.kind === 'denied' && (
        <Banner mark="blocked" title={words.permission.refused.title}>
          {words.permission.refused.text}
        </Banner>
      )}
      {state.kind === 'failed' && <Banner mark="fail" title={words.notStarted[state.why]} />}
    </div>
  );
}
