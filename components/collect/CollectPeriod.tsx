import type { Period } from '../../utils/domain/figures/day';
import type { Result } from '../../utils/domain/result';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Choice } from '../primitives/Choice';
import { Field } from '../primitives/Field';
import type { PeriodChoice, PeriodKind, PeriodProblem } from './collectChoice';
import styles from './CollectForm.module.css';
import { dayText } from './collectTexts';

const kinds: readonly PeriodKind[] = ['sinceLast', 'days28', 'days90', 'longest', 'custom'];

interface CollectPeriodProps {
  readonly choice: PeriodChoice;
  readonly period: Result<Period, PeriodProblem> | null;
  readonly onChange: (choice: PeriodChoice) => void;
}

/** Which days are collected, and what they are in words. */
export function CollectPeriod({ choice, period, onChange }: CollectPeriodProps) {
  const words = useWords().collect.period;
  const language = useLanguage();
  const problem = period?.ok === false ? words[period.problem] : null;
  return (
    <div className={styles.period}>
      <Choice
        label={words.head}
        hideLabel
        value={choice.kind}
        options={kinds.map((kind) => ({ value: kind, label: words[kind] }))}
        onChange={(kind) => onChange({ ...choice, kind })}
      />
      {choice.kind === 'custom' && (
        <div className={styles.days}>
          <DayField label={words.from} value={choice.from} problem={null} onChange={(from) => onChange({ ...choice, from })} />
          <DayField label={words.to} value={choice.to} problem={problem} onChange={(to) => onChange({ ...choice, to })} />
        </div>
      )}
      {period?.ok === true && (
        <p className="small dim">{words.about(dayText(period.value.fromOn, language), dayText(period.value.toOn, language))}</p>
      )}
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

function DayField({ label, value, problem, onChange }: DayFieldProps) {
  return (
    <Field label={label} problem={problem}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="date"
          className={styles.day}
          aria-describedby={describedBy}
          aria-invalid={problem !== null || undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
