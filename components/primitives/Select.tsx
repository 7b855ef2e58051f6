import type { ReactNode } from 'react';
import { Field } from './Field';
import styles from './Field.module.css';
import { Mark } from './Mark';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of many, in the browser's own list. */
export function Select<Value extends string>({ label, hideLabel, hint, value, options, onChange, disabled = false }: SelectProps<Value>) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint}>
      {({ id, describedBy }) => (
        <span className={styles.selectBox}>
          <select
            id={id}
            className={styles.select}
            aria-describedby={describedBy}
            disabled={disabled}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Mark kind="down" className={styles.arrow} />
        </span>
      )}
    </Field>
  );
}
