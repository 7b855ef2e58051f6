import { useDeferredValue, useMemo, useState } from 'react';
import { buildInbox, findEntries, type InboxAsk, type InboxView, searchableText } from '../../utils/domain/groups/inbox';
import type { AccountId } from '../../utils/domain/ids';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useEveryGroup } from './useInbox';

interface InboxViewAsk {
  readonly open: readonly InboxGroup[];
  readonly now: number;
  /** The account whose groups are asked for; null = all. */
  readonly accountId: AccountId | null;
  /** Something beside the list needs every group. */
  readonly wantsEvery: boolean;
}

export interface InboxScreen {
  readonly ask: InboxAsk;
  readonly setAsk: (change: Partial<InboxAsk>) => void;
  /** Undefined while what is asked for is being read. */
  readonly view: InboxView<InboxGroup> | undefined;
  /** Every group; undefined until something needed them and they were read. */
  readonly every: readonly InboxGroup[] | undefined;
  /** Where nothing is shown: rows the same question finds under "all". */
  readonly foundInAll: number;
  /** Something narrows the list. */
  readonly narrowed: boolean;
}

const everything: InboxAsk = { tab: 'open', search: '', accountId: null, state: null, silentFor: null };

/** What is asked for, and what the inbox answers. An account in the address narrows the list to it. Typing stays ahead of the list: the list follows when there is time. */
export function useInboxView({ open, now, accountId, wantsEvery }: InboxViewAsk): InboxScreen {
  const [ask, keepAsk] = useState(everything);
  const [addressed, setAddressed] = useState<AccountId | null>(null);
  if (accountId !== addressed) {
    setAddressed(accountId);
    if (accountId !== null) keepAsk({ ...everything, tab: 'all', accountId });
  }
  const narrowed = ask.search.trim() !== '' || ask.accountId !== null || ask.state !== null || ask.silentFor !== null;
  const every = useEveryGroup(wantsEvery || narrowed || ask.tab !== 'open');
  const listed = ask.tab === 'open' ? open : every;
  const search = useDeferredValue(ask.search);
  const [textOf] = useState(rememberText);
  const built = useMemo(() => listed && buildInbox(listed, { ...ask, search }, now, textOf), [listed, ask, search, now, textOf]);
  // "Nothing found" says in the same breath what there is elsewhere.
  const missed = narrowed && built?.shown === 0;
  const foundInAll = useMemo(
    () => (missed && every ? findEntries(every, { ...ask, search }, now, textOf).length : 0),
    [missed, every, ask, search, now, textOf],
  );
  return {
    ask,
    setAsk: (change) => keepAsk((before) => ({ ...before, ...change })),
    view: missed && !every ? undefined : built,
    every,
    foundInAll,
    narrowed,
  };
}

/** Folds each text once, and only when a search needs it. */
function rememberText(): (group: InboxGroup) => string {
  const texts = new WeakMap<InboxGroup, string>();
  return (group) => {
    const text = texts.get(group) ?? searchableText(group);
    texts.set(group, text);
    return text;
  };
}
