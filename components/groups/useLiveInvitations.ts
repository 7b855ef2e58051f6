import { useLiveQuery } from 'dexie-react-hooks';
import type { Invitation } from '../../utils/domain/invitations/invitation';
import { readInvitations } from '../../utils/storage/queries/readInvitations';

/** Every expected invitation, read anew whenever the database changes; undefined until first read. */
export function useLiveInvitations(): readonly Invitation[] | undefined {
  return useLiveQuery(readInvitations);
}
