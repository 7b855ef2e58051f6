import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { countGroups, type InboxGroup, readInbox, readOpenInbox, withAccountNames } from '../../utils/storage/queries/readInbox';
import { useListedAccounts } from '../shell/useListedAccounts';

/** The groups of all accounts, as they stand in the database now. */
export interface LiveInbox {
  /** What nobody has dealt with; undefined until first read. */
  readonly open: readonly InboxGroup[] | undefined;
  /** How many there are in all; undefined until first counted. */
  readonly total: number | undefined;
  /** Every group; undefined until asked for and read. */
  readonly every: readonly InboxGroup[] | undefined;
  readonly askForEvery: () => void;
}

/**
 * What is open is read first, and alone: of ten thousand groups few need somebody, and the popup must open at once. Once everything was
 * asked for, it is kept. Throws into the page's boundary when the database does.
 */
export function useLiveInbox(): LiveInbox {
  const [asked, setAsked] = useState(false);
  const listed = useListedAccounts();
  const openGroups = useLiveQuery(readOpenInbox);
  const total = useLiveQuery(countGroups);
  const everyGroup = useLiveQuery(() => (asked ? readInbox() : undefined), [asked]);
  const open = useMemo(() => openGroups && listed && withAccountNames(openGroups, listed), [openGroups, listed]);
  const every = useMemo(() => everyGroup && listed && withAccountNames(everyGroup, listed), [everyGroup, listed]);
  const askForEvery = useCallback(() => setAsked(true), []);
  return useMemo(() => ({ open, total, every, askForEvery }), [open, total, every, askForEvery]);
}
