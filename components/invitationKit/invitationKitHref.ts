import type { AccountId } from '../../utils/domain/ids';

export function invitationKitHref(accountId: AccountId): string {
  return `#/invite/${accountId}`;
}
