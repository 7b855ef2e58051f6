import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDetails, anyName, expected, foldedTo, groupOf, happened, hostileNames, invitationIdOf, recorded } from '../../testing/invitationBuilders';
import { accountIdOf } from '../../testing/simulatedLine';
import type { Invitation } from './invitation';
import { matchInvitations, type ArrivedGroup } from './matchInvitations';

function arrived(name: string | null, chat = 1, account = 1): ArrivedGroup {
  return { ...groupOf(chat, account), name };
}

function told(invitations: readonly Invitation[], group: ArrivedGroup): string {
  const match = matchInvitations(invitations, group);
  switch (match.kind) {
    case 'exact':
      return `exact ${match.invitation.invitationId}`;
    case 'likely':
      return `likely ${match.invitation.invitationId} ${match.fit}`;
    case 'ask':
      return `ask ${match.candidates.map(({ invitation, fit }) => `${invitation.invitationId} ${fit}`).join(', ')}`;
    case 'none':
      return `none ${match.why}`;
  }
}

const named = (number: number, groupName: string | null, customer = 'Client') => expected(number, { groupName, customer });
const ofOther = expected(7, { accountId: accountIdOf(2), groupName: 'Acme support' });

describe('which invitation a group belongs to', () => {
  it.each<[string, readonly Invitation[], string | null, string]>([
    ['nothing is expected', [], 'Acme support', 'none nothingExpected'],
    ['only another account expects one of that name', [ofOther], 'Acme support', 'none nothingExpected'],
    ['the same name', [named(1, 'Acme support'), ofOther], 'Acme support', 'exact invitation-1'],
    ['width, case and blanks do not count', [named(1, 'Ａｃｍｅ　サポート')], ' acme ｻﾎﾟｰﾄ', 'exact invitation-1'],
    ['marks nobody can see do not count', [named(1, 'Acme\u200b support')], '\u202bAcme support\u202c', 'exact invitation-1'],
    ['the same name, though another would fit', [named(2, 'Acme'), named(1, 'Acme support')], 'Acme support', 'exact invitation-1'],
    [
      'two of the same name',
      [named(2, 'Acme'), named(1, 'acme'), named(3, 'Beta')],
      'Acme',
      'ask invitation-1 sameName, invitation-2 sameName, invitation-3 accountOnly',
    ],
    ['the group is called more', [named(1, 'Acme')], 'Acme × Yobirin', 'likely invitation-1 nameContained'],
    ['the group is called less', [named(1, 'Acme support 2026')], 'Acme', 'likely invitation-1 nameContained'],
    ['the client is in the name', [named(1, null, '山田商店')], '【山田商店】打ち合わせ', 'likely invitation-1 customerInName'],
    ['the client is the name', [named(1, null, 'Acme')], 'ACME', 'likely invitation-1 customerInName'],
    ['a name that fits comes before the client', [named(1, 'Acme', 'Acme')], 'Acme × Yobirin', 'likely invitation-1 nameContained'],
    ['one fits, another expects any name', [named(2, null), named(1, 'Acme')], 'Acme × Yobirin', 'likely invitation-1 nameContained'],
    [
      'two fit in different ways',
      [named(1, null, 'Acme'), named(2, 'support')],
      'Acme support',
      'ask invitation-2 nameContained, invitation-1 customerInName',
    ],
    ['a single letter fits everywhere and is no sign', [named(1, 'A', 'c')], 'Acme', 'ask invitation-1 accountOnly'],
    ['nor is a single emoji', [named(1, '🎉', '🎉')], 'Party 🎉', 'ask invitation-1 accountOnly'],
    ['a group of a single letter is no sign', [named(1, 'Acme')], 'A', 'ask invitation-1 accountOnly'],
    ['but the same single letter is', [named(1, 'A')], 'Ａ', 'exact invitation-1'],
    ['only the account fits', [named(1, 'Beta')], 'Acme', 'ask invitation-1 accountOnly'],
    ['the group has no name', [named(1, 'Beta'), named(2, null)], null, 'ask invitation-1 accountOnly, invitation-2 accountOnly'],
    ['neither has a name', [named(1, null, '')], '', 'ask invitation-1 accountOnly'],
    ['names of nothing visible are no names', [named(1, '\u200b', '\u200f')], '\u200b\u2060', 'ask invitation-1 accountOnly'],
    [
      'what is due first is asked about first',
      [expected(1, { byOn: 30 }), expected(2, { byOn: 20 })],
      'Beta',
      'ask invitation-2 accountOnly, invitation-1 accountOnly',
    ],
  ])('%s', (_title, invitations, name, wanted) => {
    expect(told(invitations, arrived(name))).toBe(wanted);
  });

  const recording = recorded({ groupName: 'Acme' });
  const withFirst = happened('matched', 2_000, { group: groupOf(1), as: 'exact' });
  const refusal = happened('matchRefused', 3_000, { group: groupOf(1) });
  const closing = happened('closed', 4_000, { reason: 'done' });

  it.each([
    ['a matched one takes no second group', foldedTo(recording, withFirst), arrived('Acme', 2), 'none nothingExpected'],
    ['a closed one takes none', foldedTo(recording, closing), arrived('Acme'), 'none nothingExpected'],
    ['a refused group is not proposed again', foldedTo(recording, refusal), arrived('Acme'), 'none nothingExpected'],
    ['another group is', foldedTo(recording, refusal), arrived('Acme', 2), 'exact invitation-1'],
    ['a reopened one is expected again', foldedTo(recording, closing, happened('reopened', 5_000, {})), arrived('Acme'), 'exact invitation-1'],
  ] as const)('%s', (_title, invitation, group, wanted) => {
    expect(told([invitation], group)).toBe(wanted);
  });

  it('a group that is matched never matches again, be its invitation closed since', () => {
    const other = expected(2, { groupName: 'Acme' });
    expect(told([foldedTo(recording, withFirst), other], arrived('Acme'))).toBe('none alreadyMatched');
    expect(told([foldedTo(recording, withFirst, closing), other], arrived('Acme'))).toBe('none alreadyMatched');
    expect(told([foldedTo(recording, withFirst, refusal), other], arrived('Acme'))).toBe('exact invitation-2');
  });

  it('the same chat under another account is another group', () => {
    expect(told([foldedTo(recording, withFirst), ofOther], arrived('Acme support', 1, 2))).toBe('exact invitation-7');
  });
});

describe('for any names', () => {
  const anyOpen = fc.array(anyDetails(2), { maxLength: 5 }).map((all) => all.map((details, index) => expected(index, details)));

  it('the order of invitations does not matter', () => {
    const shuffled = anyOpen.chain((open) => fc.tuple(fc.constant(open), fc.shuffledSubarray(open, { minLength: open.length })));
    fc.assert(
      fc.property(shuffled, fc.option(anyName), ([open, others], name) => {
        expect(matchInvitations(others, arrived(name))).toEqual(matchInvitations(open, arrived(name)));
      }),
    );
  });

  it('only open invitations of the account come up, and all of them when asked', () => {
    fc.assert(
      fc.property(anyOpen, fc.option(anyName), (open, name) => {
        const match = matchInvitations(open, arrived(name));
        const own = open.filter(({ accountId }) => accountId === accountIdOf(1));
        if (match.kind === 'none') expect(own).toEqual([]);
        else if (match.kind === 'ask') expect(new Set(match.candidates.map(({ invitation }) => invitation))).toEqual(new Set(own));
        else expect(own).toContain(match.invitation);
      }),
    );
  });

  it('once matched, the same group comes up never more', () => {
    fc.assert(
      fc.property(anyOpen, fc.option(anyName), anyDetails(1), (open, name, details) => {
        const taken = foldedTo(recorded(details, 1), happened('matched', 2_000, { group: groupOf(1), as: 'picked' }));
        const rest = open.filter(({ invitationId }) => invitationId !== invitationIdOf(1));
        expect(matchInvitations([...rest, taken], arrived(name))).toEqual({ kind: 'none', why: 'alreadyMatched' });
      }),
    );
  });

  it.each(hostileNames.map((name) => [[...name].slice(0, 12).join(''), name] as const))(
    'the name %j finds itself or is asked about',
    (_shown, name) => {
      const kind = matchInvitations([expected(1, { groupName: name })], arrived(name)).kind;
      expect(kind).toBe(/^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(name) ? 'ask' : 'exact');
    },
  );
});
