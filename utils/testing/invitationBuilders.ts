import * as fc from 'fast-check';
import type { Instant } from '../domain/ids';
import { foldInvitation } from '../domain/invitations/foldInvitation';
import type {
  GroupRef,
  Invitation,
  InvitationDetails,
  InvitationEvent,
  InvitationEventKind,
  InvitationEventOf,
} from '../domain/invitations/invitation';
import type { InvitationId } from '../domain/invitations/invitationId';
import { accountIdOf, chatIdOf } from './simulatedLine';

export const invitationIdOf = (number: number): InvitationId => `invitation-${number}` as InvitationId;
export const groupOf = (number: number, account = 1): GroupRef => ({ accountId: accountIdOf(account), chatId: chatIdOf(number) });

export function detailsOf(change: Partial<InvitationDetails> = {}): InvitationDetails {
  return { customer: 'Acme', accountId: accountIdOf(1), groupName: null, byOn: 20_000, owner: null, note: '', ...change };
}

/** What begins an invitation: the least it needs to exist. */
export function recorded(change: Partial<InvitationDetails> = {}, number = 1, at: Instant = 1_000): InvitationEventOf<'recorded'> {
  return {
    eventId: `recorded:${number}:${at}`,
    invitationId: invitationIdOf(number),
    at,
    by: 'Tanaka',
    kind: 'recorded',
    details: detailsOf(change),
  };
}

/** Any other event of invitation 1; its id is its kind and time. */
export function happened<Kind extends Exclude<InvitationEventKind, 'recorded'>>(
  kind: Kind,
  at: Instant,
  rest: Omit<InvitationEventOf<Kind>, 'eventId' | 'invitationId' | 'at' | 'by' | 'kind'>,
): InvitationEvent {
  return { eventId: `${kind}:${at}`, invitationId: invitationIdOf(1), at, by: 'Sato', kind, ...rest } as unknown as InvitationEvent;
}

/** The invitation these events fold to. */
export function foldedTo(...events: readonly InvitationEvent[]): Invitation {
  const invitation = foldInvitation(events);
  if (invitation === null) throw new Error('nothing recorded among the events');
  return invitation;
}

/** An open invitation with these details. */
export function expected(number: number, change: Partial<InvitationDetails> = {}): Invitation {
  return foldedTo(recorded(change, number));
}

const rightToLeft = '\u202e\u200fevil\u202c';
/** Names as nobody should give them, and as somebody will. */
export const hostileNames: readonly string[] = [
  '山'.repeat(10_000),
  '👨‍👩‍👧‍👦'.repeat(1_000),
  rightToLeft,
  '\u200b',
  '\ud800',
  '=HYPERLINK("http://example.com")',
  '+81',
  '-1+1',
  '@SUM(A1)',
  '＝1',
  'a,b;"c"\td',
  'two\nlines',
  '__proto__',
  'constructor',
  '🎉',
  "'",
  '  ',
];

export const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileNames) },
  { weight: 3, arbitrary: fc.constantFrom('Acme', 'ＡＣＭＥ', 'Acme support', 'Beta', '山田商店', '山田') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

export function anyDetails(accounts: number): fc.Arbitrary<InvitationDetails> {
  return fc.record({
    customer: anyName,
    accountId: fc.integer({ min: 1, max: accounts }).map(accountIdOf),
    groupName: fc.option(anyName),
    byOn: fc.integer({ min: 0, max: 80_000 }),
    owner: fc.option(anyName),
    note: anyName,
  });
}
