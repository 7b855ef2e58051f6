import { useState } from 'react';
import { dayFromIso, isoOfDay, type JstDay } from '../../utils/domain/figures/day';
import type { AccountId } from '../../utils/domain/ids';
import type { InvitationDetails } from '../../utils/domain/invitations/invitation';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { FormDialog } from '../feedback/FormDialog';
import { useWords } from '../language/LanguageProvider';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import { nameOf } from '../watch/accountState';

interface InvitationFormProps {
  /** Null: a new one. */
  readonly before: InvitationDetails | null;
  readonly accounts: readonly AccountWatch[];
  readonly todayOn: JstDay;
  readonly onSave: (details: InvitationDetails) => void;
  readonly onClose: () => void;
}

const longest = { name: 200, note: 2_000 } as const;
/** A new one is expected within a week. */
const usualDays = 7;

/** Whom to expect where and by when. */
export function InvitationForm({ before, accounts, todayOn, onSave, onClose }: InvitationFormProps) {
  const { common, expected } = useWords();
  const words = expected.form;
  const [customer, setCustomer] = useState(before?.customer ?? '');
  const [accountId, setAccountId] = useState<AccountId | undefined>(before?.accountId ?? accounts[0]?.accountId);
  const [groupName, setGroupName] = useState(before?.groupName ?? '');
  const [day, setDay] = useState(isoOfDay(before?.byOn ?? todayOn + usualDays));
  const [owner, setOwner] = useState(before?.owner ?? '');
  const [note, setNote] = useState(before?.note ?? '');
  const [tried, setTried] = useState(false);
  const byOn = dayFromIso(day);
  const nobody = customer.trim() === '' && groupName.trim() === '';
  const known = accounts.some((account) => account.accountId === accountId);

  function save(): void {
    setTried(true);
    if (byOn === null || nobody || accountId === undefined) return;
    onSave({ customer, accountId, groupName, byOn, owner, note });
  }

  return (
    <FormDialog title={before === null ? words.addTitle : words.editTitle} onSubmit={() => save()} onClose={onClose}>
      <TextField
        label={words.customer}
        hint={words.customerHint}
        problem={tried && nobody ? words.noCustomer : null}
        maxLength={longest.name}
        value={customer}
        onChange={setCustomer}
      />
      <Select
        label={words.account}
        value={accountId ?? ''}
        options={[
          ...(known || accountId === undefined ? [] : [{ value: accountId, label: expected.unknownAccount }]),
          ...accounts.map((account) => ({ value: account.accountId, label: nameOf(account, common.status.noName) })),
        ]}
        onChange={(value) => value !== '' && setAccountId(value)}
      />
      <TextField label={words.groupName} hint={words.groupNameHint} maxLength={longest.name} value={groupName} onChange={setGroupName} />
      <TextField
        label={words.byDay}
        hint={words.byDayHint}
        problem={tried && byOn === null ? words.noDay : null}
        type="date"
        value={day}
        onChange={setDay}
      />
      <TextField label={words.owner} maxLength={longest.name} value={owner} onChange={setOwner} />
      <TextField label={words.note} multiline maxLength={longest.note} value={note} onChange={setNote} />
    </FormDialog>
  );
}
