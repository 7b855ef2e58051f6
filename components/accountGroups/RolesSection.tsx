import { useState } from 'react';
import type { AccountGroup, ManagerRole } from '../../utils/domain/checks/accountGroup';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import styles from './AccountGroups.module.css';
import { managerRoles } from './managerRoles';
import { RoleRights } from './RoleRights';
import type { GroupActs } from './useGroupActs';

interface RolesSectionProps {
  readonly group: AccountGroup;
  readonly onNote: GroupActs['noteRole'];
}

/** Members and roles as far as somebody noted them, and what each role may do. */
export function RolesSection({ group, onNote }: RolesSectionProps) {
  const words = useWords().accountGroups.roles;
  const [person, setPerson] = useState('');
  const [role, setRole] = useState<ManagerRole>('operator');
  async function add(): Promise<void> {
    if (await onNote(group.accountGroupId, person, role)) setPerson('');
  }
  return (
    <>
      <p className="small dim">{words.about}</p>
      {group.roles.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.roles}>
          {group.roles.map((noted) => (
            <li key={noted.person}>
              <bdi className="cut">{noted.person}</bdi>
              <span className="dim">{words.names[noted.role]}</span>
              <Button small variant="plain" onClick={() => void onNote(group.accountGroupId, noted.person, null)}>
                {words.remove(noted.person)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.noteRole}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label={words.person} maxLength={60} value={person} onChange={setPerson} />
        <Select label={words.role} value={role} options={managerRoles.map((value) => ({ value, label: words.names[value] }))} onChange={setRole} />
        <Button type="submit" disabled={person.trim() === ''}>
          {words.add}
        </Button>
      </form>
      <p className="strong">{words.warning}</p>
      <details className={styles.may}>
        <summary>{words.table}</summary>
        <RoleRights />
      </details>
    </>
  );
}
