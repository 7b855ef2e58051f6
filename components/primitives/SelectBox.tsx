import type { ComponentProps } from 'react';
import { joinClasses } from './joinClasses';
import { Mark } from './Mark';
import styles from './SelectBox.module.css';

interface SelectBoxProps extends ComponentProps<'select'> {
  /** For rows of tables. */
  readonly small?: boolean;
  readonly boxClassName?: string | undefined;
}

/** The browser's own list with our looks; label and options are the caller's. */
export function SelectBox({ small = false, boxClassName, className, ...rest }: SelectBoxProps) {
  return (
    <span className={joinClasses(styles.box, small && styles.small, boxClassName)}>
      <select {...rest} className={joinClasses(styles.select, className)} />
      <Mark kind="down" className={styles.arrow} />
    </span>
  );
}

interface SelectFromProps<Value extends string> extends Omit<SelectBoxProps, 'value' | 'onChange' | 'children'> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** The same with options that are known beforehand: only one of them can be chosen. */
export function SelectFrom<Value extends string>({ options, onChange, ...rest }: SelectFromProps<Value>) {
  return (
    <SelectBox
      {...rest}
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
    </SelectBox>
  );
}
