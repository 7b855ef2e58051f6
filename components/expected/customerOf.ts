import type { Invitation } from '../../utils/domain/invitations/invitation';
import type { ExpectedWords } from '../../utils/i18n/ja/expected';

const longestSpoken = 60;

/** The customer for sentences and labels, or what else tells one invitation from another; shortened, because a name may be endless. */
export function customerOf({ customer, groupName }: Pick<Invitation, 'customer' | 'groupName'>, words: ExpectedWords): string {
  const letters = [...(customer || groupName || words.noCustomer)];
  return letters.length > longestSpoken ? `${letters.slice(0, longestSpoken).join('')}…` : letters.join('');
}
