import type { ReactNode } from 'react';
import { Field } from './Field';
import { SelectFrom } from './SelectBox';

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
        <SelectFrom id={id} aria-describedby={describedBy} disabled={disabled} value={value} options={options} onChange={onChange} />
      )}
    </Field>
  );
}
