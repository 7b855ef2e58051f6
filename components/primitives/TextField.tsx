import type { KeyboardEventHandler, ReactNode, Ref } from 'react';
import { Field } from './Field';
import styles from './Field.module.css';
import { Mark } from './Mark';
import type { MarkKind } from './markShapes';

interface TextFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement | HTMLTextAreaElement>;
  readonly placeholder?: string;
  readonly type?: 'text' | 'search' | 'date' | 'datetime-local';
  /** Grows with its text. */
  readonly multiline?: boolean;
  readonly maxLength?: number;
  readonly mark?: MarkKind;
  /** Something after the text, such as a button that empties it. */
  readonly end?: ReactNode;
  readonly min?: string;
  readonly list?: string;
  /** Language of the text, where it is not the interface's. */
  readonly lang?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** One text to write, on one line or several. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, problem, value, onChange, type = 'text', multiline = false, mark, end, ref, areaRef, min, list, ...rest } = props;
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} problem={problem}>
      {({ id, describedBy }) => {
        const shared = { id, value, className: styles.control, 'aria-describedby': describedBy, 'aria-invalid': problem ? true : undefined, ...rest };
        return (
          <span className={styles.box}>
            {mark && <Mark kind={mark} />}
            {multiline ? (
              <textarea {...shared} ref={areaRef} rows={1} onChange={(event) => onChange(event.target.value)} />
            ) : (
              <input {...shared} ref={ref} type={type} min={min} list={list} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
            )}
            {end}
          </span>
        );
      }}
    </Field>
  );
}
