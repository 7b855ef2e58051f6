import { useState } from 'react';
import type { CheckRules } from '../../utils/domain/checks/checkRules';
import { changeCheckRules } from '../../utils/storage/checkRules';
import { useCheckRules } from '../checks/useCheckRules';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { PartHeading } from '../primitives/PartHeading';
import { TextField } from '../primitives/TextField';
import styles from './Plans.module.css';
import { readCount } from './quotaDraft';

/** Least and most of each, as the stored rules take them. */
const limits: { readonly [Rule in keyof CheckRules]: readonly [number, number] } = {
  twoSignersFrom: [0, 1_000_000_000],
  nightFromHour: [0, 23],
  nightToHour: [0, 23],
  spacingHours: [0, 24 * 60],
  freshDays: [1, 365],
};

/** The company's own numbers; each is kept when its field is left. */
export function RulesSection() {
  const words = useWords().plans.rules;
  const rules = useCheckRules();
  return (
    <section aria-labelledby="plans-rules" className={styles.part}>
      <PartHeading title={<span id="plans-rules">{words.head}</span>} className={styles.partHead} />
      <div className={styles.rules}>
        {(Object.keys(limits) as (keyof CheckRules)[]).map((rule) => (
          <Rule key={`${rule} ${rules[rule]}`} rule={rule} value={rules[rule]} />
        ))}
      </div>
    </section>
  );
}

function Rule({ rule, value }: { readonly rule: keyof CheckRules; readonly value: number }) {
  const words = useWords().plans.rules;
  const toast = useToast();
  const [text, setText] = useState(String(value));
  const [least, most] = limits[rule];
  const read = readCount(text);
  const isGood = typeof read === 'number' && read >= least && read <= most;
  function keep(): void {
    if (!isGood || read === value) return;
    void changeCheckRules({ [rule]: read }).then(() => toast.show({ message: words.saved, undo: () => void changeCheckRules({ [rule]: value }) }));
  }
  return (
    <TextField
      label={words[rule]}
      {...(rule === 'twoSignersFrom' && { hint: words.twoSignersHint })}
      problem={isGood ? null : words.bad(least, most)}
      maxLength={12}
      value={text}
      onChange={setText}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
      }}
    />
  );
}
