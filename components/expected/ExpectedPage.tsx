import { useState } from 'react';
import { dayOf } from '../../utils/domain/figures/day';
import type { Invitation, InvitationDetails } from '../../utils/domain/invitations/invitation';
import { useAccounts } from '../accounts/useAccounts';
import { useEveryGroup, useInvitations } from '../groups/useInbox';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { FileButton } from '../primitives/FileButton';
import { Select } from '../primitives/Select';
import { useNow } from '../shell/useNow';
import { CloseInvitation } from './CloseInvitation';
import { customerOf } from './customerOf';
import styles from './ExpectedPage.module.css';
import { ExpectedTable } from './ExpectedTable';
import { ImportInvitations } from './ImportInvitations';
import { InvitationForm } from './InvitationForm';
import { useInvitationActions } from './useInvitationActions';
import { useInvitationsCsv } from './useInvitationsCsv';

type Asked = { readonly kind: 'add' } | { readonly kind: 'edit' | 'close'; readonly invitation: Invitation } | null;

/** Invitations that customers have promised: what is waited for, what came, what is late. */
export function ExpectedPage() {
  const { expected: words } = useWords();
  const todayOn = dayOf(useNow());
  const accounts = useAccounts();
  const invitations = useInvitations();
  const groups = useEveryGroup(true);
  const actions = useInvitationActions();
  const [asked, setAsked] = useState<Asked>(null);
  const [filter, setFilter] = useState<'open' | 'all'>('open');
  const csv = useInvitationsCsv(invitations ?? [], accounts ?? []);
  if (accounts === undefined || invitations === undefined || groups === undefined) return null;
  const open = invitations.filter(({ status }) => status === 'open');
  const shown = filter === 'open' ? open : invitations;

  async function save(details: InvitationDetails): Promise<void> {
    const kept =
      asked?.kind === 'edit'
        ? await actions.say(asked.invitation.invitationId, { kind: 'edited', change: changed(asked.invitation, details) }, words.saved)
        : await actions.record([details], words.saved);
    if (kept) setAsked(null);
  }

  async function close(invitation: Invitation, reason: string): Promise<void> {
    const kept = await actions.say(invitation.invitationId, { kind: 'closed', reason }, words.closed, { kind: 'reopened' });
    if (kept) setAsked(null);
  }

  async function take(): Promise<void> {
    const rows = csv.read?.taken.map(({ details }) => details) ?? [];
    if (await actions.record(rows, words.csv.taken(rows.length))) csv.dismiss();
  }

  return (
    <section>
      <div className={styles.head}>
        <p>{words.lead}</p>
        <div className={styles.bar}>
          <Button variant="primary" disabled={accounts.length === 0} onClick={() => setAsked({ kind: 'add' })}>
            {words.add}
          </Button>
          <Select
            label={words.show}
            hideLabel
            value={filter}
            options={(['open', 'all'] as const).map((value) => ({ value, label: words.filters[value] }))}
            onChange={setFilter}
          />
          <FileButton label={words.csv.in} accept=".csv,text/csv" onFile={csv.open} />
          <Button disabled={invitations.length === 0} onClick={csv.save}>
            {words.csv.out}
          </Button>
        </div>
        {accounts.length === 0 && <p>{words.noAccounts}</p>}
      </div>
      {csv.problem !== null && <Banner mark="fail" announce needs title={csv.problem} />}
      {shown.length > 0 ? (
        <ExpectedTable
          invitations={shown}
          accounts={accounts}
          groups={groups}
          todayOn={todayOn}
          acts={{
            edit: (invitation) => setAsked({ kind: 'edit', invitation }),
            close: (invitation) => setAsked({ kind: 'close', invitation }),
            reopen: ({ invitationId }) => void actions.say(invitationId, { kind: 'reopened' }, words.reopened),
            unmatch: ({ invitationId, match }) =>
              match !== null &&
              void actions.say(invitationId, { kind: 'matchRefused', group: match.group }, words.refusedMatch, {
                kind: 'matched',
                group: match.group,
                as: match.as,
              }),
          }}
        />
      ) : (
        <EmptyState
          mark="yet"
          title={invitations.length === 0 ? words.empty.title : words.nothingOpen}
          {...(invitations.length > 0 && { action: <Button onClick={() => setFilter('all')}>{words.filters.all}</Button> })}
        >
          {words.empty.text}
        </EmptyState>
      )}
      {(asked?.kind === 'add' || asked?.kind === 'edit') && (
        <InvitationForm
          before={asked.kind === 'edit' ? asked.invitation : null}
          accounts={accounts}
          todayOn={todayOn}
          onSave={(details) => void save(details)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.kind === 'close' && (
        <CloseInvitation
          customer={customerOf(asked.invitation, words)}
          onCloseInvitation={(reason) => void close(asked.invitation, reason)}
          onClose={() => setAsked(null)}
        />
      )}
      {csv.read !== null && <ImportInvitations read={csv.read} onTake={() => void take()} onClose={csv.dismiss} />}
    </section>
  );
}

/** Only what differs, so that two people who edit different fields both keep their edit. */
function changed(before: InvitationDetails, after: InvitationDetails): Partial<InvitationDetails> {
  const kept = Object.entries(after).filter(([key, value]) => (before[key as keyof InvitationDetails] ?? '') !== value);
  return Object.fromEntries(kept);
}
