import type { AccountGroupsWords } from '../../utils/i18n/ja/accountGroups';
import { useWords } from '../language/LanguageProvider';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { managerRoles } from './managerRoles';
import styles from './RoleRights.module.css';

type Can = keyof AccountGroupsWords['roles']['can'];
type Answer = 'yes' | 'no' | 'draft' | 'exceptMembers' | 'asOperator';

/** In the order of `managerRoles` (manager-line-biz §4.4, CONFIRMED but for the last two of the settings). */
const may: { readonly [What in Can]: readonly [Answer, Answer, Answer, Answer] } = {
  write: ['yes', 'yes', 'draft', 'yes'],
  send: ['yes', 'yes', 'no', 'yes'],
  insight: ['yes', 'yes', 'yes', 'no'],
  settings: ['yes', 'exceptMembers', 'asOperator', 'asOperator'],
  members: ['yes', 'no', 'no', 'no'],
};

/** What each role of the Manager may do. */
export function RoleRights() {
  const words = useWords().accountGroups.roles;
  return (
    <div className={styles.rights}>
      <table aria-label={words.table}>
        <ColumnHeads columns={[[undefined, words.task], ...managerRoles.map((role): [undefined, string] => [undefined, words.names[role]])]} />
        <tbody>
          {(Object.keys(may) as Can[]).map((what) => (
            <tr key={what}>
              <th scope="row">{words.can[what]}</th>
              {may[what].map((answer, index) => (
                <td key={managerRoles[index]}>{words[answer]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small dim">{words.source}</p>
    </div>
  );
}
