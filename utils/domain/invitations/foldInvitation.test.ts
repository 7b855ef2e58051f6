import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDetails, foldedTo, groupOf, happened, invitationIdOf, recorded } from '../../testing/invitationBuilders';
import { foldInvitation, foldInvitations } from './foldInvitation';
import { tidyDetails, type InvitationEvent } from './invitation';

const one = groupOf(1);
const matched = happened('matched', 2_000, { group: one, as: 'exact' });
const closed = happened('closed', 3_000, { reason: 'cancelled' });

const history: readonly InvitationEvent[] = [
  recorded(),
  happened('edited', 1_100, { change: { groupName: 'Acme support' } }),
  happened('edited', 1_200, { change: { byOn: 20_007 } }),
  happened('matchRefused', 1_300, { group: groupOf(2) }),
  matched,
  closed,
  happened('reopened', 4_000, {}),
  happened('matchRefused', 5_000, { group: one }),
  happened('closed', 6_000, { reason: 'late' }),
  happened('matched', 7_000, { group: groupOf(2), as: 'picked' }),
];

describe('folding events into an expected invitation', () => {
  it('is nothing before it was recorded', () => {
    expect([foldInvitation([]), foldInvitation([matched, closed])]).toEqual([null, null]);
  });

  it.each([
    ['recorded', [recorded()], { status: 'open', customer: 'Acme', match: null, refused: [], closed: null, recordedAt: 1_000, recordedBy: 'Tanaka' }],
    [
      'edits of different fields are both kept',
      history.slice(0, 3),
      { status: 'open', customer: 'Acme', groupName: 'Acme support', byOn: 20_007, lastEventAt: 1_200 },
    ],
    [
      'an edit can take something back',
      [recorded({ owner: 'Sato' }), happened('edited', 1_100, { change: { owner: null } })],
      { owner: null, customer: 'Acme' },
    ],
    ['matched', [recorded(), matched], { status: 'matched', match: { group: one, as: 'exact', at: 2_000, by: 'Sato' } }],
    [
      'matched anew: the later group counts',
      [recorded(), matched, happened('matched', 2_500, { group: groupOf(2), as: 'picked' })],
      { match: { group: groupOf(2), as: 'picked' } },
    ],
    ['a refused group is remembered', history.slice(0, 4), { status: 'open', refused: [groupOf(2)] }],
    [
      'refused twice is refused once',
      [recorded(), happened('matchRefused', 2_000, { group: one }), happened('matchRefused', 2_100, { group: one })],
      { refused: [one] },
    ],
    [
      'refusing the matched group takes the match back',
      [recorded(), matched, happened('matchRefused', 2_100, { group: one })],
      { status: 'open', match: null, refused: [one] },
    ],
    [
      'refusing another group leaves the match',
      [recorded(), matched, happened('matchRefused', 2_100, { group: groupOf(1, 2) })],
      { status: 'matched', refused: [groupOf(1, 2)] },
    ],
    [
      'matched after all, it is refused no longer',
      [recorded(), happened('matchRefused', 1_500, { group: one }), matched],
      { status: 'matched', refused: [] },
    ],
    ['closed', [recorded(), closed], { status: 'closed', closed: { reason: 'cancelled', at: 3_000, by: 'Sato' } }],
    ['closed after a match keeps it', [recorded(), matched, closed], { status: 'closed', match: { group: one } }],
    ['reopened', [recorded(), closed, happened('reopened', 4_000, {})], { status: 'open', closed: null }],
    ['reopened with a match', [recorded(), matched, closed, happened('reopened', 4_000, {})], { status: 'matched', closed: null }],
    [
      'a group that came counts over a closing before it',
      [recorded(), closed, happened('matched', 3_500, { group: one, as: 'likely' })],
      { status: 'matched', closed: null },
    ],
    ['recorded twice: the earlier one counts', [recorded({ customer: 'Later' }, 1, 1_001), recorded()], { customer: 'Acme', recordedAt: 1_000 }],
    ['an edit of the same instant as the recording is kept', [happened('edited', 1_000, { change: { note: 'x' } }), recorded()], { note: 'x' }],
    [
      'an edit dated before the recording is not lost',
      [happened('edited', 900, { change: { note: 'x' } }), recorded()],
      { note: 'x', lastEventAt: 1_000 },
    ],
    [
      'blanks are no text',
      [recorded({ customer: ' Acme ', groupName: '\u3000', owner: '', note: '\n' })],
      { customer: 'Acme', groupName: null, owner: null, note: '' },
    ],
  ] as const)('%s', (_title, events, wanted) => {
    expect(foldedTo(...events)).toMatchObject(wanted);
  });

  it('does not depend on the order or the doubling of events', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...history], { minLength: history.length }), fc.subarray([...history]), (shuffled, doubled) => {
        expect(foldInvitation([...shuffled, ...doubled])).toEqual(foldInvitation(history));
      }),
    );
  });

  it('does not depend on which of two versions of one event came first', () => {
    const other: InvitationEvent = { ...recorded({ customer: 'Other' }), by: 'Someone' };
    expect(foldInvitation([recorded(), other])).toEqual(foldInvitation([other, recorded()]));
  });

  it('one newer event is one step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: history.length - 1 }), (length) => {
        const before = foldedTo(...history.slice(0, length));
        const after = foldedTo(...history.slice(0, length + 1));
        expect(after.lastEventAt).toBeGreaterThan(before.lastEventAt);
        expect(after.recordedAt).toBe(before.recordedAt);
        expect(after.status).toBe(after.closed !== null ? 'closed' : after.match !== null ? 'matched' : 'open');
      }),
    );
  });

  it('keeps any name, but for blanks around it', () => {
    fc.assert(
      fc.property(anyDetails(2), (details) => {
        expect(foldedTo(recorded(details))).toMatchObject(tidyDetails(details));
        expect(tidyDetails(tidyDetails(details))).toEqual(tidyDetails(details));
        expect(foldedTo(recorded(details)).customer).toBe(details.customer.trim());
      }),
    );
  });
});

describe('folding many', () => {
  it('gives one each, what is due first coming first, and leaves out what was never recorded', () => {
    const events = [
      recorded({ byOn: 30 }, 1),
      recorded({ byOn: 20 }, 3),
      recorded({ byOn: 20 }, 2),
      { ...closed, invitationId: invitationIdOf(9) },
      closed,
    ];
    expect(foldInvitations(events).map(({ invitationId, status }) => [invitationId, status])).toEqual([
      [invitationIdOf(2), 'open'],
      [invitationIdOf(3), 'open'],
      [invitationIdOf(1), 'closed'],
    ]);
  });
});
