import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { customerOf } from '../expected/customerOf';
import { useWords } from '../language/LanguageProvider';
import { Chip } from '../primitives/Chip';
import { useExpectation } from './useExpectation';

/** In the list: the customer whose invitation this group is, or may be. */
export function ExpectedInRow({ group }: { readonly group: InboxGroup }) {
  const words = useWords().expected;
  const expectation = useExpectation(group);
  if (expectation.kind === 'none' || (expectation.kind === 'matched' && group.attention === 'handled')) return null;
  const text =
    expectation.kind === 'matched'
      ? words.inbox.expected(customerOf(expectation.invitation, words))
      : expectation.candidates.length > 1
        ? words.inbox.maybeSeveral(expectation.candidates.length)
        : words.inbox.maybe(customerOf(expectation.candidates[0].invitation, words));
  return (
    <Chip>
      <bdi title={text}>{text}</bdi>
    </Chip>
  );
}
