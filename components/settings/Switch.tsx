import styles from './Switch.module.css';

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Name, where no visible label points here. */
  readonly label?: string;
  readonly id?: string;
  readonly describedBy?: string;
}

/** On or off, at once. A native checkbox, so that Space and labels work as everywhere. */
export function Switch({ checked, onChange, label, id, describedBy }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      className={styles.switch}
      id={id}
      checked={checked}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
