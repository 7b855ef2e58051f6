import { type Expectation, expectationOf } from '../../utils/domain/invitations/expectation';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { expectedGroupOf } from '../../utils/storage/queries/readInvitations';
import { useInvitations } from './useInbox';

/** What a group has to do with the invitations that are expected. */
export function useExpectation(group: InboxGroup): Expectation {
  const invitations = useInvitations();
  if (invitations === undefined || invitations.length === 0) return { kind: 'none' };
  return expectationOf(invitations, expectedGroupOf(group));
}
