import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import { formatCount, formatWhen } from '../../utils/i18n/format';
import { linkTo } from '../checks/linkTo';
import { PageHead } from '../checks/PageHead';
import { accountGroupHref } from '../checks/runHref';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { EmptyState } from '../primitives/EmptyState';
import { PartHeading } from '../primitives/PartHeading';
import { useNow } from '../shell/useNow';
import styles from './AccountGroups.module.css';
import { ManagerLink } from './ManagerLink';
import { SightingList } from './SightingList';

interface AccountGroupListProps {
  readonly groups: readonly AccountGroup[];
  readonly onGo: (href: string) => void;
}

/** Account groups in use, what the Manager's pages have shown, and those put away. */
export function AccountGroupList({ groups, onGo }: AccountGroupListProps) {
  const words = useWords().accountGroups;
  const inUse = groups.filter(({ away }) => !away);
  const away = groups.filter((group) => group.away);
  const make = (
    <ButtonLink variant="primary" {...linkTo(accountGroupHref('new'), onGo)}>
      {words.make}
    </ButtonLink>
  );
  return (
    <div className={styles.page}>
      <PageHead title={words.title}>{inUse.length > 0 && make}</PageHead>
      {inUse.length === 0 ? (
        <EmptyState mark="yet" title={words.none} action={make}>
          {words.noneText}
        </EmptyState>
      ) : (
        <GroupTable label={words.title} groups={inUse} onGo={onGo} />
      )}
      <SightingList groups={groups} onGo={onGo} />
      {away.length > 0 && (
        <>
          <PartHeading title={words.away} count={String(away.length)} />
          <GroupTable label={words.away} groups={away} onGo={onGo} />
        </>
      )}
    </div>
  );
}

function GroupTable({ label, groups, onGo }: AccountGroupListProps & { readonly label: string }) {
  const words = useWords().accountGroups;
  const language = useLanguage();
  const now = useNow();
  return (
    <table className={styles.table} aria-label={label}>
      <ColumnHeads
        columns={[
          [styles.name, words.heads.name],
          [styles.number, words.heads.accounts],
          [undefined, words.heads.changed],
          [undefined, words.heads.source],
          [undefined, words.heads.page],
        ]}
      />
      <tbody>
        {groups.map((group) => {
          const last = group.sets.at(-1);
          return (
            <tr key={group.accountGroupId} data-account-group={group.accountGroupId}>
              <th scope="row">
                <a {...linkTo(accountGroupHref(group.accountGroupId), onGo)}>
                  <bdi>{group.name === '' ? words.noName : group.name}</bdi>
                </a>
              </th>
              <td className={styles.number}>{formatCount(group.accounts.length, language)}</td>
              <td>{formatWhen(group.lastEventAt, now, language)}</td>
              <td>
                {last !== undefined && words.sources[last.source]} {!group.complete && <span className="dim">{words.incomplete}</span>}
              </td>
              <td>{group.managerNumber !== null && <ManagerLink number={group.managerNumber} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
