import { groupKey, parseAccountId, parseChatId } from '../../utils/domain/ids';
import { Waiting } from '../feedback/Waiting';
import { useNow } from '../shell/useNow';
import { useOverview } from '../shell/useOverview';
import { groupHref } from './groupHref';
import { InboxScreen } from './InboxScreen';
import { useEveryGroup, useOpenGroups, useTotalGroups } from './useInbox';

interface InboxPageProps {
  readonly frame: 'popup' | 'tab';
  /** Account id and chat id of the group whose detail is asked for, as the address has them. */
  readonly path: readonly string[];
  /** To another screen of the full tab, such as a group's detail at `#/inbox/…`. */
  readonly onGo: (href: string) => void;
}

/** The inbox with live data. */
export function InboxPage({ frame, path, onGo }: InboxPageProps) {
  const now = useNow();
  const open = useOpenGroups();
  const total = useTotalGroups();
  // The full tab may have to show any group's detail at once.
  const wantsEvery = frame === 'tab';
  const every = useEveryGroup(wantsEvery);
  const watch = useOverview(now);
  if (!open || !watch || (wantsEvery && !every)) return <Waiting />;
  const accountId = parseAccountId(path[0]);
  const chatId = parseChatId(path[1]);
  return (
    <InboxScreen
      frame={frame}
      open={open}
      total={total}
      watch={watch}
      now={now}
      accountId={chatId === null ? accountId : null}
      shownKey={accountId !== null && chatId !== null ? groupKey(accountId, chatId) : null}
      onGo={onGo}
      onShow={(group) => onGo(group === null ? '#/inbox' : groupHref(group))}
    />
  );
}
