import { parseAccountGroupId } from '../../utils/domain/checks/checkIds';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { AccountGroupDetail } from './AccountGroupDetail';
import { AccountGroupList } from './AccountGroupList';
import { NewAccountGroup } from './NewAccountGroup';
import { accountGroupsHref } from '../checks/runHref';
import { useEveryAccountGroup } from './useAccountGroups';

interface AccountGroupsPageProps {
  /** Behind `#/checks/groups`: nothing, `new`, or an id. */
  readonly path: readonly string[];
  readonly onGo: (href: string) => void;
}

/** Account groups: the list, a new one, one of them. */
export function AccountGroupsPage({ path: [asked], onGo }: AccountGroupsPageProps) {
  const words = useWords().accountGroups;
  const groups = useEveryAccountGroup();
  if (groups === undefined) return <Waiting>{words.reading}</Waiting>;
  if (asked === undefined) return <AccountGroupList groups={groups} onGo={onGo} />;
  if (asked === 'new') return <NewAccountGroup onGo={onGo} />;
  const accountGroupId = parseAccountGroupId(asked);
  const group = groups.find((one) => one.accountGroupId === accountGroupId);
  if (group === undefined)
    return <EmptyState mark="na" title={words.notFound} action={<ButtonLink href={accountGroupsHref}>{words.toList}</ButtonLink>} />;
  return <AccountGroupDetail key={group.accountGroupId} group={group} />;
}
