import { describe, expect, it } from 'vitest';
import type { UserFormatShape } from '../../utils/domain/figures/userFormat';
import { draftOf, type MappingDraft, neverFalls, roleOf, shapeOf, withRole } from './mappingDraft';

const headers = ['店舗', '日付', '友だち追加数', 'ブロック数'];
const rows: UserFormatShape = { kind: 'rows', accountColumn: '店舗', dayColumn: '日付', figures: { 友だち追加数: 'contacts', ブロック数: 'blocks' } };
const draft = draftOf(0, rows);

describe('a draft', () => {
  it.each<[string, UserFormatShape]>([
    ['rows', rows],
    ['a snapshot of one account', { kind: 'rows', accountColumn: null, dayColumn: null, figures: { ブロック数: 'blocks' } }],
    ['days across', { kind: 'daysAcross', accountColumn: '店舗', metric: 'blocks' }],
    ['accounts across', { kind: 'accountsAcross', dayColumn: '日付', metric: 'contacts' }],
  ])('of %s stands for it again', (_, shape) => {
    expect(shapeOf(draftOf(0, shape), headers)).toEqual(shape);
  });
  it.each<[string, Partial<MappingDraft>, readonly string[], string]>([
    ['no figures', { figures: {} }, headers, 'noFigures'],
    ['figures of columns that are not there', {}, ['店舗', '日付'], 'noFigures'],
    ['no account column', { kind: 'daysAcross', accountColumn: null }, headers, 'noAccountColumn'],
    ['no day column', { kind: 'accountsAcross', dayColumn: null }, headers, 'noDayColumn'],
    ['an empty header row', {}, ['', ''], 'noHeader'],
  ])('with %s says what is missing', (_, change, head, problem) => {
    expect(shapeOf({ ...draft, ...change }, head)).toBe(problem);
  });
});

describe('a role', () => {
  it('is given to one column only', () => {
    const moved = withRole(draft, 'ブロック数', 'contacts');
    expect(moved.figures).toEqual({ ブロック数: 'contacts' });
    expect(roleOf(moved, '友だち追加数')).toBe('none');
  });
  it.each([
    ['account', '日付', { accountColumn: '日付', dayColumn: null }],
    ['day', 'ブロック数', { dayColumn: 'ブロック数' }],
    ['none', '店舗', { accountColumn: null }],
  ] as const)('%s moves to %s', (role, header, expected) => {
    const moved = withRole(draft, header, role);
    expect(moved).toMatchObject(expected);
    expect(roleOf(moved, header)).toBe(role);
  });
  it('of a column called like a property of objects is none', () => {
    expect(roleOf(draft, 'constructor')).toBe('none');
  });
});

describe('running total or not', () => {
  const table = (...figures: readonly (readonly [string, string])[]) => ({
    rows: [headers, ...figures.map(([shop, figure]) => [shop, '', figure, ''])],
    totalRows: figures.length + 1,
    rowsAboveHeader: 0,
  });
  it.each<[string, ReturnType<typeof table>, boolean | null]>([
    ['rises', table(['甲', '1,000'], ['甲', '1,001'], ['甲', '１００２'], ['甲', '1,010']), true],
    ['falls once', table(['甲', '10'], ['甲', '12'], ['甲', '11'], ['甲', '13']), false],
    ['rises within each account', table(['甲', '90'], ['乙', '1'], ['甲', '91'], ['乙', '2'], ['甲', '92'], ['乙', '3']), true],
    ['has too few rows', table(['甲', '1'], ['甲', '2']), null],
    ['never moves', table(['甲', '0'], ['甲', '0'], ['甲', '0'], ['甲', '0'], ['甲', '0']), null],
    ['has gaps', table(['甲', '1'], ['甲', '-'], ['甲', ''], ['甲', '2'], ['甲', '3'], ['甲', '4']), true],
  ])('%s', (_, rowsOf, expected) => {
    expect(neverFalls(rowsOf, headers, draft, '友だち追加数')).toBe(expected);
  });
});
