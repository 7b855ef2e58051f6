import type { Finding } from '../../utils/domain/checks/finding';
import type { DraftProblem, PlanDraft } from '../../utils/domain/checks/planDraft';
import { useWords } from '../language/LanguageProvider';
import { Choice } from '../primitives/Choice';
import { TextField } from '../primitives/TextField';
import { findingOf } from './findingOf';
import { PlanBubbles } from './PlanBubbles';
import styles from './PlanForm.module.css';
import { FormSection } from './FormSection';

interface PlanContentProps {
  readonly draft: PlanDraft;
  readonly findings: readonly Finding[];
  readonly problems: ReadonlySet<DraftProblem>;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}

/** What goes out: bubbles, links, coupon, and how far it is narrowed. */
export function PlanContent({ draft, findings, problems, onChange }: PlanContentProps) {
  const words = useWords().checks.plan;
  return (
    <>
      <FormSection head={words.bubbles}>
        <PlanBubbles
          bubbles={draft.bubbles}
          onChange={(bubbles) => onChange({ bubbles })}
          length={findingOf(findings, 'textLength')}
          count={findingOf(findings, 'bubbleCount')}
          links={findingOf(findings, 'links')}
        />
        <TextField
          label={words.links}
          hint={words.linksHint}
          multiline
          maxLength={20_000}
          value={draft.links}
          onChange={(links) => onChange({ links })}
        />
      </FormSection>
      <FormSection head={words.coupon}>
        <Coupon draft={draft} problem={problems.has('coupon') ? words.problems.coupon : null} onChange={onChange} />
      </FormSection>
      <FormSection head={words.narrowing}>
        <Choice
          label={words.narrowing}
          hideLabel
          value={draft.narrowing}
          options={(['all', 'narrowed'] as const).map((value) => ({ value, label: words.narrowings[value] }))}
          onChange={(narrowing) => onChange({ narrowing })}
        />
        {draft.narrowing === 'narrowed' && <p className="small dim">{words.narrowedHint}</p>}
        <div className={styles.narrow}>
          <TextField
            label={words.cap}
            hint={words.capHint}
            maxLength={12}
            value={draft.cap}
            problem={problems.has('cap') ? words.problems.cap : null}
            onChange={(cap) => onChange({ cap })}
          />
        </div>
      </FormSection>
    </>
  );
}

function Coupon({ draft, problem, onChange }: Pick<PlanContentProps, 'draft' | 'onChange'> & { readonly problem: string | null }) {
  const words = useWords().checks.plan;
  return (
    <>
      <label className={styles.tick}>
        <input type="checkbox" checked={draft.coupon} onChange={(event) => onChange({ coupon: event.target.checked })} />
        {words.couponHas}
      </label>
      {draft.coupon && (
        <div className={styles.pair}>
          <TextField
            label={words.couponFrom}
            type="datetime-local"
            value={draft.couponFrom}
            problem={problem}
            onChange={(couponFrom) => onChange({ couponFrom })}
          />
          <TextField label={words.couponTo} type="datetime-local" value={draft.couponTo} onChange={(couponTo) => onChange({ couponTo })} />
        </div>
      )}
    </>
  );
}
