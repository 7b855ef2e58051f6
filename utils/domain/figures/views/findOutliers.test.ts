import { describe, expect, it } from 'vitest';
import { accountNamed, broadcastOn, figureSetOf } from '../../../testing/figureSets';
import type { DailyFigures } from '../../../testing/figureSets';
import { atJstDay } from '../../time/jst';
import type { Figure } from '../figure';
import type { Broadcast } from '../broadcast';
import { findOutliers } from './findOutliers';

const first = 20_000;
const days = 130;
const period = { fromOn: first + 100, toOn: first + days - 1 };
const later = atJstDay(first + 400, 15);
const account = accountNamed('店');

interface Story {
  readonly friends?: number;
  readonly addsOn?: (day: number) => number;
  readonly blocksOn?: (day: number) => number;
  readonly until?: number;
}

/** Running sums of what happened each day: 3 or 4 adds and 1 block unless the story says otherwise. */
function told({ friends = 5000, addsOn = () => 0, blocksOn = () => 0, until = days }: Story, name = account): DailyFigures {
  let contacts = friends;
  let blocks = Math.round(friends / 10);
  const values = { contacts: [] as Figure[], blocks: [] as Figure[] };
  for (let day = 0; day < until; day++) {
    contacts += 3 + (day % 2) + addsOn(day);
    blocks += 1 + blocksOn(day);
    values.contacts.push(contacts);
    values.blocks.push(blocks);
  }
  return { account: name, fromOn: first, values };
}

function outliers(figures: readonly DailyFigures[], broadcasts: readonly Broadcast[] = [], now = later) {
  const set = figureSetOf(figures, broadcasts);
  return findOutliers(
    set,
    set.accounts.map(({ id }) => id),
    period,
    now,
  );
}

describe('findOutliers', () => {
  it('says nothing of an ordinary account, nor of none', () => {
    expect(outliers([told({})])).toEqual([]);
    expect(findOutliers(figureSetOf([]), [account], period, later)).toEqual([]);
  });

  it('calls out a jump in blocks, joins days in a row and names the broadcast before', () => {
    const found = outliers([told({ blocksOn: (day) => (day === 110 ? 80 : day === 111 ? 60 : 0) })], [broadcastOn(account, first + 108)]);
    expect(found).toMatchObject([{ kind: 'blocksJumped', fromOn: first + 110, toOn: first + 111, value: 142, normal: 2 }]);
    expect(found[0]?.after?.sentOn).toBe(first + 108);
  });

  it.each([
    { sentDay: 107, named: false },
    { sentDay: 108, named: true },
    { sentDay: 110, named: true },
    { sentDay: 111, named: false },
  ])('a broadcast on day $sentDay before a jump on day 110: named $named', ({ sentDay, named }) => {
    const [jump] = outliers([told({ blocksOn: (day) => (day === 110 ? 80 : 0) })], [broadcastOn(account, first + sentDay)]);
    expect(jump?.after !== null).toBe(named);
  });

  it('calls out a jump in adds', () => {
    expect(outliers([told({ addsOn: (day) => (day === 120 ? 500 : 0) })])).toMatchObject([
      { kind: 'addsJumped', fromOn: first + 120, toOn: first + 120, value: 503, normal: 3.5 },
    ]);
  });

  it.each([
    { title: 'a jump of 19 people', blocks: 19, friends: 200, count: 0 },
    { title: 'a jump of 25 people in a small account', blocks: 25, friends: 200, count: 1 },
    { title: 'the same in an account of 100,000', blocks: 25, friends: 100_000, count: 0 },
  ])('$title: $count', ({ blocks, friends, count }) => {
    const found = outliers([told({ friends, blocksOn: (day) => (day === 110 ? blocks : 0) })]);
    expect(found.filter(({ kind }) => kind === 'blocksJumped').length).toBe(count);
  });

  it('does not call out what the account does every week', () => {
    expect(outliers([told({ blocksOn: (day) => (day % 7 === 5 ? 60 : 0) })])).toEqual([]);
  });

  it('calls out reachable people that creep away without a single jump, over the days they do', () => {
    const found = outliers([told({ blocksOn: (day) => (day >= 110 && day < 117 ? 19 : 0) })]);
    expect(found).toMatchObject([{ kind: 'reachableFell', fromOn: first + 110, toOn: first + 116 }]);
    expect(found[0]?.value).toBe(24 - 7 * 20);
  });

  it('does not tell a fall a second time that a jump in blocks explains', () => {
    const found = outliers([told({ blocksOn: (day) => (day === 110 ? 300 : 0) })]);
    expect(found.map(({ kind }) => kind)).toEqual(['blocksJumped']);
  });

  it('calls out adds that stop, with what would have come', () => {
    const found = outliers([told({ addsOn: (day) => (day >= 112 && day < 122 ? -3 - (day % 2) : 0) })]);
    expect(found).toMatchObject([{ kind: 'addsStopped', fromOn: first + 112, toOn: first + 121, value: 0, normal: 35, after: null }]);
  });

  it('calls out figures that stop while those of other accounts go on', () => {
    const others = ['b', 'c'].map((name) => told({}, accountNamed(name)));
    expect(outliers([told({ until: 120 }), ...others])).toMatchObject([
      { account, kind: 'figuresStopped', fromOn: first + 120, toOn: first + 129, value: 10, normal: null },
    ]);
    expect(outliers([told({ until: 120 })])).toEqual([]);
  });

  it('leaves unfinished days out', () => {
    const jump = told({ blocksOn: (day) => (day === 129 ? 300 : 0) });
    expect(outliers([jump], [], atJstDay(first + 130, 11))).toEqual([]);
    expect(outliers([jump], [], atJstDay(first + 130, 12))).toHaveLength(1);
  });

  it('needs three weeks of days to know what is normal', () => {
    const young = (known: number) => {
      const whole = told({ blocksOn: (day) => (day === 110 ? 300 : 0) });
      const cut = (values: readonly Figure[] = []) => values.map((figure, day) => (day < 109 - known ? null : figure));
      return outliers([{ ...whole, values: { contacts: cut(whole.values.contacts), blocks: cut(whole.values.blocks) } }]);
    };
    expect([young(20).length, young(21).length]).toEqual([0, 1]);
  });

  it('puts the weightiest first', () => {
    const found = outliers([
      told({ blocksOn: (day) => (day === 110 ? 40 : 0) }, accountNamed('a')),
      told({ blocksOn: (day) => (day === 110 ? 900 : 0) }, accountNamed('b')),
    ]);
    expect(found.map((outlier) => outlier.account)).toEqual(['b', 'a'].map(accountNamed));
  });
});
