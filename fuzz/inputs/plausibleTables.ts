import fc from 'fast-check';
import { cell } from './cells';
import { naughty } from './naughty';

const names = [
  '青山店',
  'Shop',
  '@demo0001',
  '@demo0002',
  'demo0003',
  '合計',
  '__proto__',
  'constructor',
  'toString',
  'a',
  '2026-11-01',
  '12',
  ...naughty.filter((name) => name.length < 60),
];
const days = [
  '20261101',
  '2026-11-02',
  '2026/11/03',
  '2026年11月4日',
  '2026-11-05 (木)',
  '2026-10',
  '2026-11-01 ~ 2026-11-07',
  '2026-11-23',
  '19991231',
  '21000101',
  '20260230',
];
const counts = ['0', '5', '20', '1,234', '１２', '-', '', '非表示', '-1', '1e5', 'x'];

/** Tables as people and LINE make them, with a few odd cells: most get far enough for the reading to matter. */
export const plausibleTable = fc
  .record({
    shape: fc.constantFrom('rows', 'daysAcross', 'accountsAcross', 'friends', 'broadcasts', 'age', 'cards', 'ownDays', 'doubled'),
    names: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }),
    days: fc.array(fc.constantFrom(...days), { minLength: 1, maxLength: 6 }),
    counts: fc.array(fc.constantFrom(...counts), { minLength: 1, maxLength: 7 }),
    odd: fc.array(fc.tuple(fc.nat(8), fc.nat(8), cell), { maxLength: 2 }),
  })
  .map(({ shape, names: own, days: on, counts: figures, odd }): readonly (readonly string[])[] => {
    const figure = (index: number) => figures[index % figures.length] ?? '';
    const body = own.flatMap((name, row) => on.map((day, column) => ({ name, day, at: row * on.length + column })));
    const rows = tableOf(shape, own, on, body, figure).map((row) => [...row]);
    for (const [row, column, text] of odd) {
      const line = rows[row % rows.length];
      if (line !== undefined) line[column % line.length] = text;
    }
    return rows;
  });

interface BodyCell {
  readonly name: string;
  readonly day: string;
  readonly at: number;
}

function tableOf(
  shape: string,
  own: readonly string[],
  on: readonly string[],
  body: readonly BodyCell[],
  figure: (index: number) => string,
): readonly (readonly string[])[] {
  switch (shape) {
    case 'rows':
      return [['アカウント名', '日付', '友だち総数', 'ブロック数'], ...body.map(({ name, day, at }) => [name, day, figure(at), figure(at + 1)])];
    case 'daysAcross':
      return [['アカウント', ...on], ...own.map((name, row) => [name, ...on.map((_, column) => figure(row * on.length + column))])];
    case 'accountsAcross':
      return [['日付', ...own], ...on.map((day, row) => [day, ...own.map((_, column) => figure(row + column))])];
    case 'broadcasts':
      return [
        ['broadcastId', 'sentDate', 'cmsUrl', 'delivered', '1_imp', '1_click', '2_imp'],
        ...body.map(({ name, day, at }) => [
          String(at),
          `${day}T10:00`,
          `https://manager.line.biz/account/${name}/broadcast/1`,
          figure(at),
          figure(at + 1),
          figure(at + 2),
          figure(at + 3),
        ]),
      ];
    case 'age':
      return [['gender', 'age', 'percentage'], ...body.map(({ name, day, at }) => [name, day, figure(at)])];
    case 'cards':
      return [['name', 'deleted', 'validCards', 'issuedCards'], ...body.map(({ name, day, at }) => [name, day, figure(at), figure(at + 1)])];
    case 'doubled':
      return [
        ['店舗', '日付', '友だち', '友だち', '友だち (2)', '友だち'],
        ...body.map(({ name, day, at }) => [name, day, figure(at), figure(at + 1), figure(at + 2), figure(at + 3)]),
      ];
    case 'ownDays':
      return [['日 [Yobirin]', 'ベーシックID', '友だち', 'ブロック数'], ...body.map(({ name, day, at }) => [day, name, figure(at), figure(at + 1)])];
    default:
      return [['date', 'contacts', 'targetReaches', 'blocks'], ...on.map((day, row) => [day, figure(row), figure(row + 1), figure(row + 2)])];
  }
}
