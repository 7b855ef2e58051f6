import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyDetails,
  detailsOf,
  expected,
  foldedTo,
  groupOf,
  happened,
  hostileNames,
  invitationIdOf,
  recorded,
} from '../../testing/invitationBuilders';
import { accountIdOf } from '../../testing/simulatedLine';
import { dayFromIso } from '../figures/day';
import { markHead } from '../figures/ownMark';
import { parseBasicId } from '../ids';
import { foldInvitations } from './foldInvitation';
import { tidyDetails, type Invitation } from './invitation';
import { invitationRows } from './invitationRows';
import { expectationKey, type InvitationHeads, type KnownInvitationHeads, type NamedAccount } from './invitationTable';
import { readInvitationRows } from './readInvitationRows';

/** Made-up heads: the real ones come with the words of each language. */
const languages: Readonly<Record<'ja' | 'en' | 'th' | 'zhTw', InvitationHeads>> = {
  ja: { customer: 'お客様', account: 'アカウント', groupName: 'グループ名', byDay: '期限', owner: '担当', note: 'メモ' },
  en: { customer: 'Client', account: 'Account', groupName: 'Group name', byDay: 'By', owner: 'Owner', note: 'Note' },
  th: { customer: 'ลูกค้า', account: 'บัญชี', groupName: 'ชื่อกลุ่ม', byDay: 'ภายในวันที่', owner: 'ผู้ดูแล', note: 'บันทึก' },
  zhTw: { customer: '客戶', account: '帳號', groupName: '群組名稱', byDay: '期限日', owner: '負責人', note: '備註' },
};
const heads: KnownInvitationHeads = {
  customer: Object.values(languages).map(({ customer }) => customer),
  account: Object.values(languages).map(({ account }) => account),
  groupName: Object.values(languages).map(({ groupName }) => groupName),
  byDay: Object.values(languages).map(({ byDay }) => byDay),
  owner: Object.values(languages).map(({ owner }) => owner),
  note: Object.values(languages).map(({ note }) => note),
};
const accounts: readonly NamedAccount[] = [
  { accountId: accountIdOf(1), basicId: parseBasicId('@one123') },
  { accountId: accountIdOf(2), basicId: null },
  { accountId: accountIdOf(3), basicId: parseBasicId('@twin') },
  { accountId: accountIdOf(4), basicId: parseBasicId('@TWIN') },
];

function read(rows: readonly (readonly string[])[], known: readonly Invitation[] = []) {
  const result = readInvitationRows(rows, { heads, accounts, known });
  if (!result.ok) throw new Error(`not read: ${result.problem.kind}`);
  return result.value;
}

const headRow = Object.values(languages.en);
const day = (iso: string) => dayFromIso(iso) ?? NaN;

describe('rows out', () => {
  it('are the open invitations, what is due first at the top', () => {
    const closed = happened('closed', 2_000, { reason: 'done' });
    const invitations = [
      expected(2, { customer: 'Beta', groupName: 'Beta × us', byOn: day('2026-11-22'), owner: 'Sato', note: '=1+1' }),
      expected(3, { accountId: accountIdOf(2), byOn: day('2026-01-05') }),
      foldedTo(recorded({ customer: 'gone' }), closed),
      foldedTo(recorded({ customer: 'here' }), happened('matched', 2_000, { group: groupOf(1), as: 'exact' })),
    ];
    expect(invitationRows(invitations, languages.ja, accounts)).toEqual([
      ['お客様', 'アカウント', 'グループ名', '期限', '担当', 'メモ'],
      ['Acme', accountIdOf(2), '', '2026-01-05', '', ''],
      ['Beta', '@one123', 'Beta × us', '2026-11-22', 'Sato', '=1+1'],
    ]);
  });

  it('name an account by its account id where the basic id does not lead back to it', () => {
    const rows = invitationRows([expected(1, { accountId: accountIdOf(3) }), expected(2, { accountId: accountIdOf(9) })], languages.en, accounts);
    expect(rows.slice(1).map((row) => row[1])).toEqual([accountIdOf(3), accountIdOf(9)]);
  });
});

describe('rows in', () => {
  it.each(Object.entries(languages))('heads in %s', (_language, words) => {
    const row = ['Acme', '@one123', 'Acme support', '2026-11-22', 'Sato', 'by phone'];
    expect(read([Object.values(words), row])).toEqual({
      taken: [{ row: 1, details: detailsOf({ groupName: 'Acme support', byOn: day('2026-11-22'), owner: 'Sato', note: 'by phone' }) }],
      refused: [],
      ignoredHeads: [],
    });
  });

  it('columns in any order, heads in any width and case, our own mark, and columns nobody knows', () => {
    const result = read([
      [markHead('ＢＹ'), 'Amount', ' group  NAME', '', 'account'],
      ['2026/1/5', '500', 'Acme', 'x', 'ONE123'],
    ]);
    expect(result).toEqual({
      taken: [{ row: 1, details: detailsOf({ customer: '', groupName: 'Acme', byOn: day('2026-01-05') }) }],
      refused: [],
      ignoredHeads: ['Amount'],
    });
  });

  it.each([
    ['nothing', [], { kind: 'empty' }],
    ['a row of nothing', [[]], { kind: 'columnsMissing', columns: ['account', 'byDay'] }],
    ['no day', [['Client', 'Account']], { kind: 'columnsMissing', columns: ['byDay'] }],
    ['two columns of one meaning', [['Account', 'By', '期限', 'メモ', 'note']], { kind: 'columnsTwice', columns: ['byDay', 'note'] }],
  ] as const)('refused as a whole: %s', (_title, rows, problem) => {
    expect(readInvitationRows(rows, { heads, accounts, known: [] })).toEqual({ ok: false, problem });
  });

  it('a table of heads alone holds nothing', () => {
    expect(read([headRow, ['', ' ', '', '', '', '\u3000'], []])).toEqual({ taken: [], refused: [], ignoredHeads: [] });
  });

  it.each([
    ['@one123', accountIdOf(1)],
    ['one123', accountIdOf(1)],
    [' ＠ＯＮＥ１２３ ', accountIdOf(1)],
    [accountIdOf(2), accountIdOf(2)],
    [accountIdOf(4), accountIdOf(4)],
  ])('the account %j', (cell, accountId) => {
    expect(read([headRow, ['Acme', cell, '', '2026-11-22']]).taken).toMatchObject([{ details: { accountId } }]);
  });

  it.each(['2026-11-22', '2026/11/22', '２０２６／１１／２２', ' 2026-11-22 '])('the day %j', (cell) => {
    expect(read([headRow, ['Acme', '@one123', '', cell]]).taken).toMatchObject([{ details: { byOn: day('2026-11-22') } }]);
  });

  const unknownAccount = (cell: string) => ({ kind: 'unknownAccount', cell });
  const badDate = (cell: string) => ({ kind: 'badDate', cell });
  it.each([
    ['no account', ['Acme', ' ', '', '2026-11-22'], [{ kind: 'missingAccount' }]],
    ['an account of nobody', ['Acme', '@nobody', '', '2026-11-22'], [unknownAccount('@nobody')]],
    ['an account id of nobody', ['Acme', accountIdOf(9), '', '2026-11-22'], [unknownAccount(accountIdOf(9))]],
    ['a basic id of two', ['Acme', '@twin', '', '2026-11-22'], [unknownAccount('@twin')]],
    ['no date', ['Acme', '@one123'], [{ kind: 'missingDate' }]],
    ['a date in another order', ['Acme', '@one123', '', '11/22/2026'], [badDate('11/22/2026')]],
    ['a date of no day', ['Acme', '@one123', '', '2026-02-30'], [badDate('2026-02-30')]],
    ['a date of no month', ['Acme', '@one123', '', '2026-13-01'], [badDate('2026-13-01')]],
    ['a date of mixed signs', ['Acme', '@one123', '', '2026-11/22'], [badDate('2026-11/22')]],
    ['a date with a time', ['Acme', '@one123', '', '2026-11-22 10:00'], [badDate('2026-11-22 10:00')]],
    ['a date of the year 50', ['Acme', '@one123', '', '0050-11-22'], [badDate('0050-11-22')]],
    ['a date as a number of days', ['Acme', '@one123', '', '46348'], [badDate('46348')]],
    ['everything wrong', ['Acme', '', '', 'soon'], [{ kind: 'missingAccount' }, badDate('soon')]],
    ['a long cell is cut short', ['Acme', '🎉'.repeat(5_000), '', '2026-11-22'], [unknownAccount('🎉'.repeat(80))]],
  ] as const)('refused: %s', (_title, row, problems) => {
    const good = ['Beta', '@one123', '', '2026-11-22'];
    const result = read([headRow, row, good]);
    expect(result.refused).toEqual([{ row: 1, problems }]);
    expect(result.taken.map(({ row: number }) => number)).toEqual([2]);
  });

  it('what an open invitation expects already is told and left out', () => {
    const known = expected(5, { customer: 'Acme', groupName: 'Acme support', byOn: day('2026-11-22'), owner: 'Sato' });
    const rows = [
      headRow,
      ['ＡＣＭＥ', '@one123', 'acme  support', '2026/11/22', 'Tanaka', 'other note'],
      ['Acme', '@one123', 'Acme support', '2026-11-23'],
      ['Acme', accountIdOf(2), 'Acme support', '2026-11-22'],
      ['acme', '@one123', 'Acme support', '2026/11/23'],
    ];
    const result = read(rows, [known]);
    expect(result.refused).toEqual([
      { row: 1, problems: [{ kind: 'duplicate', of: invitationIdOf(5) }] },
      { row: 4, problems: [{ kind: 'repeated', ofRow: 2 }] },
    ]);
    expect(result.taken.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('what was closed may be expected again', () => {
    const known = foldedTo(recorded({ byOn: day('2026-11-22') }), happened('closed', 2_000, { reason: 'late' }));
    expect(read([headRow, ['Acme', '@one123', '', '2026-11-22']], [known]).refused).toEqual([]);
  });
});

describe('out and in again', () => {
  const anyExpected = fc
    .uniqueArray(anyDetails(accounts.length), { maxLength: 8, selector: (details) => expectationKey(tidyDetails(details)) })
    .map((all) => foldInvitations(all.map((details, index) => recorded(details, index))));
  const anyHeads = fc.constantFrom(...Object.values(languages));

  it('gives the same invitations', () => {
    fc.assert(
      fc.property(anyExpected, anyHeads, (invitations, words) => {
        const result = read(invitationRows(invitations, words, accounts));
        expect(result.refused).toEqual([]);
        const again = foldInvitations(
          result.taken.map(({ details }, index) => ({ ...recorded(details), invitationId: invitations[index]?.invitationId ?? invitationIdOf(999) })),
        );
        expect(again).toEqual(invitations);
      }),
    );
  });

  it('records nothing twice where they are still open', () => {
    fc.assert(
      fc.property(anyExpected, anyHeads, (invitations, words) => {
        const result = read(invitationRows(invitations, words, accounts), invitations);
        expect(result.taken).toEqual([]);
        expect(result.refused.map(({ problems }) => problems)).toEqual(
          invitations.map(({ invitationId }) => [{ kind: 'duplicate', of: invitationId }]),
        );
      }),
    );
  });

  it('never throws, whatever the cells hold, and tells of every row that is not blank', () => {
    const cell = fc.oneof(fc.constantFrom(...headRow, ...hostileNames, '@one123', '2026-11-22', '2026/2/30', ''), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), fc.boolean(), (body, withHeads) => {
        const result = readInvitationRows(withHeads ? [headRow, ...body] : body, { heads, accounts, known: [] });
        if (!result.ok || !withHeads) return;
        const told = [...result.value.taken, ...result.value.refused].map(({ row }) => row).sort((a, b) => a - b);
        expect(told).toEqual(body.flatMap((cells, index) => (cells.some((one) => one.trim() !== '') ? [index + 1] : [])));
      }),
    );
  });
});
