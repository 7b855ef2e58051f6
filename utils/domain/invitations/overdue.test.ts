import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expected, foldedTo, groupOf, happened, recorded } from '../../testing/invitationBuilders';
import { overdue, remindToday } from './overdue';

const today = 20_000;
const late = recorded({ byOn: today - 1 });
const closed = happened('closed', 2_000, { reason: '' });

describe('overdue', () => {
  it.each([
    ['the day before', foldedTo(recorded({ byOn: today + 1 })), false],
    ['the day itself', foldedTo(recorded({ byOn: today })), false],
    ['the day after', foldedTo(late), true],
    ['matched in time or not', foldedTo(late, happened('matched', 2_000, { group: groupOf(1), as: 'picked' })), false],
    ['closed', foldedTo(late, closed), false],
    ['reopened', foldedTo(late, closed, happened('reopened', 3_000, {})), true],
    ['the day was moved', foldedTo(late, happened('edited', 2_000, { change: { byOn: today + 7 } })), false],
  ] as const)('%s', (_title, invitation, wanted) => {
    expect(overdue(invitation, today)).toBe(wanted);
  });
});

describe('the reminder of the day', () => {
  const invitations = [expected(1, { byOn: today - 1 }), expected(2, { byOn: today - 9 }), expected(3, { byOn: today })];

  it.each([
    ['never reminded', invitations, null, ['invitation-2', 'invitation-1']],
    ['reminded yesterday', invitations, today - 1, ['invitation-2', 'invitation-1']],
    ['reminded today', invitations, today, null],
    ['reminded on a day that is yet to come: a clock ran ahead', invitations, today + 40, ['invitation-2', 'invitation-1']],
    ['nothing overdue', invitations.slice(2), null, null],
    ['nothing expected', [], null, null],
  ] as const)('%s', (_title, all, lastOn, wanted) => {
    expect(remindToday(all, lastOn, today)?.map(({ invitationId }) => invitationId) ?? null).toEqual(wanted);
  });

  it('comes at most once a day and misses no day with something overdue', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), fc.array(fc.nat({ max: 30 }), { maxLength: 60 }), (dueDays, looks) => {
        const all = dueDays.map((byOn, index) => expected(index, { byOn }));
        const reminded: number[] = [];
        for (const day of [...looks].sort((a, b) => a - b)) if (remindToday(all, reminded.at(-1) ?? null, day) !== null) reminded.push(day);
        expect(reminded).toEqual([...new Set(looks)].filter((day) => dueDays.some((byOn) => byOn < day)).sort((a, b) => a - b));
      }),
    );
  });
});
