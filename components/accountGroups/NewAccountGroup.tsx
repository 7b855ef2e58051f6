import { useState } from 'react';
import type { AccountsSource } from '../../utils/domain/checks/accountGroup';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { FormSection } from '../checks/FormSection';
import { PageHead } from '../checks/PageHead';
import { accountGroupHref, accountGroupsHref } from '../checks/runHref';
import { linkTo } from '../checks/linkTo';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import styles from './AccountGroups.module.css';
import { MembersEditor } from './MembersEditor';
import { useAccountNames } from './useAccountNames';
import { useGroupActs } from './useGroupActs';

/** The form of a new account group. */
export function NewAccountGroup({ onGo }: { readonly onGo: (href: string) => void }) {
  const { accountGroups: words, common } = useWords();
  const names = useAccountNames();
  const acts = useGroupActs();
  const [name, setName] = useState('');
  const [accounts, setAccounts] = useState<readonly FigureAccountId[]>([]);
  const [source, setSource] = useState<AccountsSource>('hand');
  if (names === undefined) return <Waiting>{words.reading}</Waiting>;
  async function create(): Promise<void> {
    const made = await acts.start({ name, accounts, source, complete: true, managerNumber: null });
    if (made !== null) onGo(accountGroupHref(made));
  }
  return (
    <div className={styles.page}>
      <PageHead title={words.make} back={<a {...linkTo(accountGroupsHref, onGo)}>{words.toList}</a>} />
      <div className={styles.fields}>
        <FormSection head={words.form.name}>
          <TextField label={words.form.name} hideLabel hint={words.form.nameHint} maxLength={100} value={name} onChange={setName} />
        </FormSection>
        <FormSection head={words.form.accounts}>
          <MembersEditor
            names={names}
            chosen={accounts}
            onChange={(chosen, pasted) => {
              setAccounts(chosen);
              if (pasted) setSource('pasted');
            }}
          />
        </FormSection>
        <footer className={styles.foot}>
          <Button variant="primary" disabled={name.trim() === '' || accounts.length === 0} onClick={() => void create()}>
            {words.form.create}
          </Button>
          <ButtonLink {...linkTo(accountGroupsHref, onGo)}>{common.cancel}</ButtonLink>
        </footer>
      </div>
    </div>
  );
}
