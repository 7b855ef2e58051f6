import { useState } from 'react';
import type { AccountGroup, AccountsSource } from '../../utils/domain/checks/accountGroup';
import { changesSince } from '../../utils/domain/checks/changesSince';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { FormSection } from '../checks/FormSection';
import { PageHead } from '../checks/PageHead';
import { accountGroupsHref } from '../checks/runHref';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import styles from './AccountGroups.module.css';
import { ManagerLink } from './ManagerLink';
import { LastRunChange } from './LastRunChange';
import { MembersEditor } from './MembersEditor';
import { RolesSection } from './RolesSection';
import { SetHistory } from './SetHistory';
import { useAccountNames } from './useAccountNames';
import { useGroupActs } from './useGroupActs';

/** One account group: its accounts, what changed since its last check, where it came from, and who may do what. */
export function AccountGroupDetail({ group }: { readonly group: AccountGroup }) {
  const words = useWords().accountGroups;
  const names = useAccountNames();
  const acts = useGroupActs();
  const [name, setName] = useState<string | null>(null);
  const [edited, setEdited] = useState<{ readonly accounts: readonly FigureAccountId[]; readonly source: AccountsSource } | null>(null);
  if (names === undefined) return <Waiting>{words.reading}</Waiting>;
  const accounts = edited?.accounts ?? group.accounts;
  const change = changesSince(group.accounts, accounts);
  const isChanged = (name !== null && name.trim() !== group.name) || change.added.length + change.removed.length > 0;
  async function save(): Promise<void> {
    await acts.save(group, { name: name ?? group.name, accounts, source: edited?.source ?? 'hand' });
    setName(null);
    setEdited(null);
  }
  return (
    <div className={styles.page}>
      <PageHead
        title={group.name === '' ? words.noName : group.name}
        about={`${words.accounts(group.accounts.length)} ${group.complete ? '' : words.incomplete}`}
        back={<a href={accountGroupsHref}>{words.toList}</a>}
      >
        {group.managerNumber !== null && <ManagerLink number={group.managerNumber} />}
        <Button onClick={() => void acts.putAway(group.accountGroupId, !group.away)}>{group.away ? words.takeOut : words.putAway}</Button>
      </PageHead>
      <div className={styles.fields}>
        <FormSection head={words.lastRun.head}>
          <LastRunChange group={group} nameOf={names.nameOf} />
        </FormSection>
        <FormSection head={words.form.name}>
          <TextField label={words.form.name} hideLabel maxLength={100} value={name ?? group.name} onChange={setName} />
        </FormSection>
        <FormSection head={words.form.accounts}>
          <MembersEditor
            names={names}
            chosen={accounts}
            onChange={(chosen, pasted) => setEdited({ accounts: chosen, source: pasted ? 'pasted' : (edited?.source ?? 'hand') })}
          />
        </FormSection>
        <footer className={styles.foot}>
          <Button variant="primary" disabled={!isChanged} onClick={() => void save()}>
            {words.form.save}
          </Button>
          <span role="status">{isChanged && words.form.changes(change.added.length, change.removed.length)}</span>
        </footer>
        <FormSection head={words.history.head}>
          <SetHistory group={group} />
        </FormSection>
        <FormSection head={words.roles.head}>
          <RolesSection group={group} onNote={acts.noteRole} />
        </FormSection>
      </div>
    </div>
  );
}
