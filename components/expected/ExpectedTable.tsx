import type { Invitation } from '../../utils/domain/invitations/invitation';
import { overdue } from '../../utils/domain/invitations/overdue';
import type { JstDay } from '../../utils/domain/figures/day';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { shortDay } from '../charts/formatFigures';
import { groupHref } from '../groups/groupHref';
import { nameInSentence } from '../groups/groupWords';
import { invitationKitHref } from '../invitationKit/invitationKitHref';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import type { MarkKind } from '../primitives/markShapes';
import { nameOf } from '../watch/accountState';
import { useCount } from '../watch/useCount';
import { customerOf } from './customerOf';
import styles from './ExpectedTable.module.css';

export interface InvitationRowActs {
  readonly edit: (invitation: Invitation) => void;
  readonly close: (invitation: Invitation) => void;
  readonly reopen: (invitation: Invitation) => void;
  /** The group it was matched with is another one. */
  readonly unmatch: (invitation: Invitation) => void;
}

interface ExpectedTableProps {
  readonly invitations: readonly Invitation[];
  readonly accounts: readonly AccountWatch[];
  readonly groups: readonly InboxGroup[];
  readonly todayOn: JstDay;
  readonly acts: InvitationRowActs;
}

type Part = 'overdue' | 'open' | 'matched' | 'closed';
const parts: readonly Part[] = ['overdue', 'open', 'matched', 'closed'];
const markOfPart: Readonly<Record<Part, MarkKind>> = { overdue: 'ringing', open: 'yet', matched: 'handled', closed: 'na' };
const columns = ['customer', 'account', 'groupName', 'byDay', 'owner', 'state', 'act'] as const;

function partOfInvitation(invitation: Invitation, todayOn: JstDay): Part {
  return overdue(invitation, todayOn) ? 'overdue' : invitation.status;
}

/** Expected invitations, what is overdue first. */
export function ExpectedTable({ invitations, todayOn, ...rest }: ExpectedTableProps) {
  const words = useWords().expected;
  const count = useCount();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="unseen">{words.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => {
          const own = invitations.filter((one) => partOfInvitation(one, todayOn) === part);
          return (
            own.length > 0 && (
              <tbody key={part}>
                <tr className={styles.part}>
                  <th scope="rowgroup" colSpan={columns.length}>
                    <b className={part === 'overdue' ? 'needs' : undefined}>{words.parts[part]}</b> {count(own.length)}
                  </th>
                </tr>
                {own.map((invitation) => (
                  <Row key={invitation.invitationId} invitation={invitation} part={part} todayOn={todayOn} {...rest} />
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </div>
  );
}

interface RowProps extends Omit<ExpectedTableProps, 'invitations'> {
  readonly invitation: Invitation;
  readonly part: Part;
}

function Row({ invitation, part, accounts, groups, todayOn, acts }: RowProps) {
  const { expected: words, inbox, common } = useWords();
  const language = useLanguage();
  const { accountId, groupName, byOn, owner, note, match, closed } = invitation;
  const customer = customerOf(invitation, words);
  const account = accounts.find((one) => one.accountId === accountId);
  const group = match === null ? undefined : groups.find((one) => one.accountId === match.group.accountId && one.chatId === match.group.chatId);
  const matchedName = group === undefined ? words.goneGroup : nameInSentence(group.name, inbox);
  const state = {
    overdue: words.daysLate(todayOn - byOn),
    open: words.waiting,
    matched: words.matchedWith(matchedName),
    closed: words.closedBecause(closed?.reason ?? ''),
  }[part];
  return (
    <tr>
      <th scope="row" className={styles.customer} title={invitation.customer}>
        <bdi className="cut">{invitation.customer || <span className="faint">{words.noCustomer}</span>}</bdi>
        {note !== '' && (
          <bdi className={styles.small} title={note}>
            {note}
          </bdi>
        )}
      </th>
      <td className={styles.account}>
        {account === undefined ? <span className="faint">{words.unknownAccount}</span> : <bdi>{nameOf(account, common.status.noName)}</bdi>}
      </td>
      <td className={styles.groupName} title={groupName ?? undefined}>
        {groupName === null ? <span className="faint">{words.noGroupName}</span> : <bdi>{groupName}</bdi>}
      </td>
      <td className={styles.byDay}>{shortDay(byOn, language)}</td>
      <td className={styles.owner}>{owner === null ? <span className="faint">{words.noOwner}</span> : <bdi>{owner}</bdi>}</td>
      <td className={styles.state} title={state}>
        <span className={styles.word}>
          <Mark kind={markOfPart[part]} />
          <bdi className={part === 'overdue' ? 'needs' : undefined}>{state}</bdi>
        </span>
      </td>
      <td className={styles.act}>
        <span className={styles.acts}>
          {group !== undefined && (
            <a href={groupHref(group)} aria-label={words.of(words.openGroup, customer)}>
              {words.openGroup}
            </a>
          )}
          {part !== 'matched' && part !== 'closed' && (
            <a href={invitationKitHref(accountId)} aria-label={words.of(words.kit, customer)}>
              {words.kit}
            </a>
          )}
          <Act act={words.edit} customer={customer} onPress={() => acts.edit(invitation)} />
          {part === 'matched' && <Act act={words.unmatch} customer={customer} onPress={() => acts.unmatch(invitation)} />}
          {part === 'closed' ? (
            <Act act={words.reopen} customer={customer} onPress={() => acts.reopen(invitation)} />
          ) : (
            <Act act={words.close} customer={customer} onPress={() => acts.close(invitation)} />
          )}
        </span>
      </td>
    </tr>
  );
}

function Act({ act, customer, onPress }: { readonly act: string; readonly customer: string; readonly onPress: () => void }) {
  const words = useWords().expected;
  return (
    <Button small variant="plain" aria-label={words.of(act, customer)} onClick={onPress}>
      {act}
    </Button>
  );
}
