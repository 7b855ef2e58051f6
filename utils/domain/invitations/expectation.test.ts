import { describe, expect, it } from 'vitest';
import { expected, foldedTo, groupOf, happened, recorded } from '../../testing/invitationBuilders';
import { expectationOf, type ExpectedGroup } from './expectation';

const group = (name: string | null, change: Partial<ExpectedGroup> = {}): ExpectedGroup => ({
  ...groupOf(1),
  name,
  noticedAt: 2_000,
  open: true,
  ...change,
});
const acme = expected(1, { customer: 'Acme', groupName: 'Acme support' });
const other = expected(2, { customer: 'Blue' });

describe('what a group has to do with expected invitations', () => {
  it('is the one it was matched with, also when that is closed since', () => {
    const closed = foldedTo(recorded(), happened('matched', 2_000, { group: groupOf(1), as: 'picked' }), happened('closed', 3_000, { reason: 'x' }));
    expect(expectationOf([acme, closed], group('Acme support'))).toEqual({ kind: 'matched', invitation: closed });
  });

  it.each([
    ['the same name', 'ACME　Support', 'exact', 1],
    ['the customer in the name', 'Meeting with Blue', 'likely', 1],
    ['nothing in common', 'Yoga', 'ask', 2],
    ['no name', null, 'ask', 2],
  ] as const)('%s', (_name, name, sure, candidates) => {
    const found = expectationOf([acme, other], group(name));
    expect(found).toMatchObject({ kind: 'proposed', sure });
    expect(found.kind === 'proposed' && found.candidates.length).toBe(candidates);
  });

  it('one that was dealt with before anything was expected is never proposed; one that came after is', () => {
    expect(expectationOf([acme], group('Acme support', { open: false, noticedAt: acme.recordedAt - 1 }))).toEqual({ kind: 'none' });
    expect(expectationOf([acme], group('Acme support', { open: false, noticedAt: acme.recordedAt }))).toMatchObject({ sure: 'exact' });
    expect(expectationOf([acme], group('Acme support', { noticedAt: 0 }))).toMatchObject({ sure: 'exact' });
  });

  it('nothing expected of the account, or refused: nothing', () => {
    expect(expectationOf([acme], group('Acme support', groupOf(1, 2)))).toEqual({ kind: 'none' });
    const refused = foldedTo(recorded({ groupName: 'x' }), happened('matchRefused', 2_000, { group: groupOf(1) }));
    expect(expectationOf([refused], group('x'))).toEqual({ kind: 'none' });
  });
});
