import { useMemo, useRef, useState } from 'react';
import { type FigureAccount, type FigureAccountId, parseFigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { SelectBox } from '../primitives/SelectBox';
import { accountName, accountOption } from './accountNames';
import styles from './Owners.module.css';

interface OwnerSelectProps {
  /** Whose answer it is, for assistive technology. */
  readonly label: string;
  readonly accounts: readonly FigureAccount[];
  readonly value: FigureAccountId | null;
  readonly onChoose: (account: FigureAccountId) => void;
  /** Asked for an account nobody knows. */
  readonly onOther: () => void;
  readonly action: 'assign-file' | 'assign-name' | 'assign-selected';
  readonly disabled?: boolean;
}

const other = 'other';

/**
 * All accounts in the browser's own list, which can be typed into; the last entry leads to accounts nobody knows. Walking through the list
 * with the keyboard is no answer yet: Enter, or going on, is.
 */
export function OwnerSelect({ label, accounts, value, onChoose, onOther, action, disabled = false }: OwnerSelectProps) {
  const words = useWords().imports.owner;
  const options = useMemo(
    () =>
      [...accounts]
        .sort((a, b) => accountName(a).localeCompare(accountName(b)))
        .map((account) => (
          <option key={account.id} value={account.id}>
            {accountOption(account)}
          </option>
        )),
    [accounts],
  );
  const byKey = useRef(false);
  const [held, setHeld] = useState<string | null>(null);
  function settle(answer: string): void {
    byKey.current = false;
    setHeld(null);
    const id = parseFigureAccountId(answer);
    if (id !== null) onChoose(id);
    else if (answer === other) onOther();
  }
  const isListed = value === null || accounts.some((account) => account.id === value);
  return (
    <SelectBox
      small
      boxClassName={styles.selectBox}
      className={styles.select}
      aria-label={label}
      data-action={action}
      disabled={disabled}
      value={held ?? value ?? ''}
      onKeyDown={(event) => {
        byKey.current = !['Enter', ' ', 'Tab'].includes(event.key);
        if (event.key !== 'Enter' || held === null) return;
        event.preventDefault();
        settle(held);
      }}
      onPointerDown={() => (byKey.current = false)}
      onBlur={() => held !== null && settle(held)}
      onChange={(event) => (byKey.current ? setHeld(event.target.value) : settle(event.target.value))}
    >
      {value === null && <option value="">{words.choose}</option>}
      {!isListed && <option value={value}>{value.replace(/^name:/, '')}</option>}
      {options}
      <option value={other}>{words.other}</option>
    </SelectBox>
  );
}
