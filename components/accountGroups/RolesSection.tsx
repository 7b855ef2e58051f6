import { useState } from 'react';
import type { AccountGroup, ManagerRole } from '../../utils/domain/checks/accountGroup';
import type { AccountGroupsWords } from '../../utils/i18n/ja/accountGroups';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import styles from './AccountGroups.module.css';
import type { GroupActs } from './useGroupActs';

const roles = ['administrator', 'operator', 'operatorNoSend', 'operatorNoInsight'] as const satisfies readonly ManagerRole[];

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
        <Select label={words.role} value={role} options={roles.map((value) => ({ value, label: words.names[value] }))} onChange={setRole} />
        <Button type="submit" disabled={person.trim() === ''}>
          {words.add}
        </Button>
      </form>
      <p className="strong">{words.warning}</p>
      <RoleTable words={words} />
    </>
  );
}

type Can = keyof AccountGroupsWords['roles']['can'];
type Answer = 'yes' | 'no' | 'draft' | 'exceptMembers' | 'asOperator';

/** In the order of `roles` (manager-line-biz §4.4, CONFIRMED but for the last two of the settings). */
const may: { readonly [What in Can]: readonly [Answer, Answer, Answer, Answer] } = {
  write: ['yes', 'yes', 'draft', 'yes'],
  send: ['yes', 'yes', 'no', 'yes'],
  insight: ['yes', 'yes', 'yes', 'no'],
  settings: ['yes', 'exceptMembers', 'asOperator', 'asOperator'],
  members: ['yes', 'no', 'no', 'no'],
};

function RoleTable({ words }: { readonly words: AccountGroupsWords['roles'] }) {
  return (
    <details className={styles.may}>
      <summary>{words.table}</summary>
      <table aria-label={words.table}>
        <ColumnHeads columns={[[undefined, ''], ...roles.map((role): [undefined, string] => [undefined, words.names[role]])]} />
        <tbody>
          {(Object.keys(may) as Can[]).map((what) => (
            <tr key={what}>
              <th scope="row">{words.can[what]}</th>
              {may[what].map((answer, index) => (
                <td key={roles[index]}>{words[answer]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small dim">{words.source}</p>
    </details>
  );
}
