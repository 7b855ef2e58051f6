import { useId } from 'react';
import styles from './SettingsPage.module.css';
import { Switch } from './Switch';

interface SwitchSettingProps {
  readonly label: string;
  readonly about: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switch with its label and honest words about what it does. */
export function SwitchSetting({ label, about, checked, onChange }: SwitchSettingProps) {
  const id = useId();
  return (
    <div className={styles.switchRow}>
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-about`} className="small dim">
          {about}
        </p>
      </div>
      <Switch id={id} describedBy={`${id}-about`} checked={checked} onChange={onChange} />
    </div>
  );
}
