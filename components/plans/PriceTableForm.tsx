import { useState } from 'react';
import { readPriceSteps, writePriceSteps } from '../../utils/domain/checks/priceSteps';
import type { Plan, PriceTable } from '../../utils/domain/checks/pricing';
import { dayFromIso } from '../../utils/domain/figures/day';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import styles from './Plans.module.css';
import { readCount } from './quotaDraft';

interface PriceTableFormProps {
  readonly table: PriceTable;
  readonly onSave: (changed: Pick<PriceTable, 'asOf' | 'plans'>) => Promise<void>;
  readonly onCancel: () => void;
}

interface PlanDraft {
  readonly plan: Plan;
  readonly monthly: string;
  readonly free: string;
  readonly steps: string;
}

/** The prices of one country, to be corrected: a correction is a new table, the one before is kept. */
export function PriceTableForm({ table, onSave, onCancel }: PriceTableFormProps) {
  const { plans, common } = useWords();
  const words = plans.prices;
  const [asOf, setAsOf] = useState(table.asOf);
  const [drafts, setDrafts] = useState<readonly PlanDraft[]>(table.plans.map(draftOfPlan));
  const read = drafts.map(planOfDraft);
  const dayBad = dayFromIso(asOf) === null;
  const change = (index: number, changed: Partial<PlanDraft>) =>
    setDrafts(drafts.map((draft, at) => (at === index ? { ...draft, ...changed } : draft)));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const good = read.filter((plan) => plan !== null);
        if (!dayBad && good.length === read.length) void onSave({ asOf, plans: good });
      }}
    >
      <TextField label={words.asOfLabel} problem={dayBad ? words.dayBad : null} maxLength={10} value={asOf} onChange={setAsOf} />
      {drafts.map(({ plan, monthly, free, steps }, index) => (
        <fieldset key={plan.planId} className={styles.planFields}>
          <legend>{plan.name}</legend>
          <TextField
            label={words.monthlyOf(plan.name)}
            problem={typeof readCount(monthly) === 'number' ? null : words.numberBad}
            maxLength={12}
            value={monthly}
            onChange={(value) => change(index, { monthly: value })}
          />
          <TextField
            label={words.freeOf(plan.name)}
            problem={typeof readCount(free) === 'number' ? null : words.numberBad}
            maxLength={12}
            value={free}
            onChange={(value) => change(index, { free: value })}
          />
          <TextField
            label={words.stepsOf(plan.name)}
            hint={words.stepsHint}
            problem={readPriceSteps(steps) === null ? words.stepsBad : null}
            maxLength={200}
            value={steps}
            onChange={(value) => change(index, { steps: value })}
          />
        </fieldset>
      ))}
      <p className={styles.acts}>
        <Button type="submit" variant="primary" disabled={dayBad || read.includes(null)}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </p>
    </form>
  );
}

function draftOfPlan(plan: Plan): PlanDraft {
  return { plan, monthly: String(plan.monthly), free: String(plan.freeMessages), steps: writePriceSteps(plan.additional) };
}

function planOfDraft({ plan, monthly, free, steps }: PlanDraft): Plan | null {
  const [price, messages, additional] = [readCount(monthly), readCount(free), readPriceSteps(steps)];
  if (typeof price !== 'number' || typeof messages !== 'number' || additional === null) return null;
  return { ...plan, monthly: price, freeMessages: messages, additional };
}
