import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAccount } from '../../utils/domain/watch/accountChanges';
import type { BasicId } from '../../utils/domain/ids';
import { toCsv } from '../../utils/files/toCsv';
import { expected as ja } from '../../utils/i18n/ja/expected';
import { expected as en } from '../../utils/i18n/en/expected';
import { expected as th } from '../../utils/i18n/th/expected';
import { expected as zhTW } from '../../utils/i18n/zh-TW/expected';
import { anyDetails, expected } from '../../utils/testing/invitationBuilders';
import { accountIdOf } from '../../utils/testing/simulatedLine';
import { invitationsAsTable, readInvitationsCsv } from './invitationsCsv';

const accounts = [
  { ...newAccount(accountIdOf(1), 0), basicId: '@demo0001' as BasicId },
  { ...newAccount(accountIdOf(2), 0), basicId: null },
];
const bytes = (text: string) => new TextEncoder().encode(text);
const open = { accounts, known: [] };

describe('expected invitations as CSV', () => {
  it.each([ja, en, th, zhTW])('comes back as it went out, with the heads of each language', (words) => {
    const own = [
      expected(1, { customer: '=SUM(A1)', groupName: "'quoted", owner: '+81', note: 'two\nlines, "and" more' }),
      expected(2, { customer: '-', accountId: accountIdOf(2), groupName: null, owner: null, note: '', byOn: 20_900 }),
    ];
    const csv = toCsv(invitationsAsTable(own, accounts, words), { withheld: '' });
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/);
    const read = readInvitationsCsv(bytes(csv), open);
    expect(read).toMatchObject({ ok: true, value: { refused: [], ignoredHeads: [] } });
    const taken = read.ok ? read.value.taken.map(({ details }) => details) : [];
    expect(taken).toEqual(
      own.map(({ customer, accountId, groupName, byOn, owner, note }) => ({ customer, accountId, groupName, byOn, owner, note })),
    );
  });

  it('whatever was noted comes back', () => {
    fc.assert(
      fc.property(anyDetails(1), (details) => {
        const one = expected(1, { ...details, accountId: accountIdOf(1), byOn: 20_800 });
        const csv = toCsv(invitationsAsTable([one], accounts, ja), { withheld: '' });
        const read = readInvitationsCsv(bytes(csv), open);
        expect(read.ok && read.value.taken.length).toBe(1);
      }),
    );
  });

  it('says which line of the file a row stands on, blank lines counted', () => {
    const csv = '期限,アカウント\n\n2026-11-30,@demo0001\n\n11月30日,@nobody\n';
    const read = readInvitationsCsv(bytes(csv), open);
    if (!read.ok) throw new Error('refused');
    expect(read.value.taken).toHaveLength(1);
    expect(read.value.refused.map(({ row }) => read.value.lineOf(row))).toEqual([5]);
    expect(read.value.refused[0]?.problems.map(({ kind }) => kind)).toEqual(['unknownAccount', 'badDate']);
  });

  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'notText'],
    ['another table', bytes('date,contacts\n20261101,5\n'), 'columnsMissing'],
    ['the same column twice', bytes('期限,By,アカウント\n2026-11-30,2026-11-30,@demo0001\n'), 'columnsTwice'],
  ])('%s is refused whole', (_name, file, kind) => {
    expect(readInvitationsCsv(file, open)).toMatchObject({ ok: false, problem: { kind } });
  });
});
