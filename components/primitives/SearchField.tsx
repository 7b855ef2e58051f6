import { TextField } from './TextField';

interface SearchFieldProps {
  /** What is searched, for assistive technology; it stands in the empty field where there is no `hint`. */
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (search: string) => void;
  /** Its width is the page's to say. */
  readonly className?: string | undefined;
}

const longest = 200;

/** Finds while typing. */
export function SearchField({ label, hint = label, value, onChange, className }: SearchFieldProps) {
  return (
    <div role="search" className={className}>
      <TextField label={label} hideLabel type="search" mark="search" maxLength={longest} placeholder={hint} value={value} onChange={onChange} />
    </div>
  );
}
