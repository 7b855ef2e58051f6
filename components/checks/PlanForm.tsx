import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { type DraftProblem, planOf } from '../../utils/domain/checks/planDraft';
import type { RunPlan } from '../../utils/domain/checks/runPlan';
import { minuteMs } from '../../utils/domain/time/jst';
import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import { useNow } from '../shell/useNow';
import { BackLink } from './BackLink';
import { DraftNotices } from './DraftNotices';
import { findingOf } from './findingOf';
import { FindingsPanel } from './FindingsPanel';
import { FormSection } from './FormSection';
import { linkTo } from './linkTo';
import { PlanAccounts } from './PlanAccounts';
import { PlanContent } from './PlanContent';
import styles from './PlanForm.module.css';
import { PlanTime } from './PlanTime';
import { useCheckRules } from './useCheckRules';
import { useFindings } from './useFindings';
import type { PlanDrafting } from './usePlanDraft';

interface PlanFormProps {
  readonly title: string;
  readonly drafting: PlanDrafting;
  /** Null: the run is not begun yet. */
  readonly runId: RunId | null;
  /** The choice of the template, or what it is. */
  readonly template: ReactNode;
  /** What saving means besides, and why it is not possible at present. */
  readonly notice?: ReactNode;
  readonly action: { readonly label: string; readonly disabled: boolean; readonly back: string };
  /** A problem of saving, in words; null = it was saved. */
  readonly onSave: (plan: RunPlan) => Promise<string | null>;
  readonly onGo: (href: string) => void;
}

/** The plan of a run, and beside it everything that can be computed of it while it is typed. */
export function PlanForm({ title, drafting, runId, template, notice, action, onSave, onGo }: PlanFormProps) {
  const words = useWords().checks.plan;
  const { draft, change } = drafting;
  const { plan, problems } = useMemo(() => planOf(draft), [draft]);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const now = useNow();
  const rules = useCheckRules();
  // Typing goes first; what is computed follows.
  const known = useFindings(useDeferredValue(plan), runId, { rules, now: now - (now % minuteMs) });
  const findings = known?.findings ?? [];
  const shown: ReadonlySet<DraftProblem> = new Set(asked ? problems : problems.filter((problem) => problem === 'cap'));
  const problemOf = (problem: DraftProblem) => (shown.has(problem) ? words.problems[problem] : null);
  async function save() {
    setAsked(true);
    if (problems.length > 0) return setFailure(problems.map((problem) => words.problems[problem]).join('。'));
    setBusy(true);
    setFailure(await onSave(plan));
    setBusy(false);
  }
  return (
    <form
      className={styles.page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <header className={styles.head}>
        <BackLink />
        <h1>{title}</h1>
        <p className="small dim">{words.kept}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.fields}>
          <DraftNotices drafting={drafting} />
          <FormSection head={words.form}>
            {template}
            {problemOf('noTemplate') !== null && (
              <p role="alert" className="small needs">
                {problemOf('noTemplate')}
              </p>
            )}
            <TextField
              label={words.name}
              hint={words.nameHint}
              maxLength={120}
              value={draft.name}
              problem={problemOf('noName')}
              onChange={(name) => change({ name })}
            />
            <div className={styles.narrow}>
              <PlanTime value={draft.plannedAt} onChange={(plannedAt) => change({ plannedAt })} />
            </div>
          </FormSection>
          <FormSection head={words.who}>
            <PlanAccounts draft={draft} onChange={change} compared={findingOf(findings, 'accountsAsPlanned')} problem={problemOf('noAccounts')} />
          </FormSection>
          <PlanContent draft={draft} findings={findings} problems={shown} onChange={change} />
          <div className={styles.foot}>
            {notice}
            <div role="alert">{failure !== null && <p className="small needs">{failure}</p>}</div>
            <div className={styles.buttons}>
              <Button variant="primary" type="submit" disabled={action.disabled || busy}>
                {action.label}
              </Button>
              <ButtonLink {...linkTo(action.back, onGo)}>{words.cancel}</ButtonLink>
            </div>
          </div>
        </div>
        <FindingsPanel plan={plan} known={known} rules={rules} />
      </div>
    </form>
  );
}
