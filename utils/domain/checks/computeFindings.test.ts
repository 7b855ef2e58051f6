import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFactsOf, aFriday, factsOf, jst, otherRunOf, planOf, quotaOf, shopA, shopB } from '../../testing/findingBuilders';
import { jstDay } from '../time/jst';
import type { AccountGroup } from './accountGroup';
import type { AccountFacts, CheckFacts } from './checkFacts';
import { checkIds } from './checkId';
import { computeFindings } from './computeFindings';
import type { FindingOf, Finding, LinkFault } from './finding';
import type { Bubble, RunPlan } from './runPlan';

function find<Check extends Finding['check']>(check: Check, plan: Partial<RunPlan>, facts: CheckFacts = factsOf()): FindingOf<Check> {
  const found = computeFindings(planOf(plan), facts).find((finding): finding is FindingOf<Check> => finding.check === check);
  if (found === undefined) throw new Error(`no finding of ${check}`);
  return found;
}

const text = (...texts: string[]): Bubble[] => texts.map((one) => ({ kind: 'text', text: one }));
const withFacts = (change: Partial<AccountFacts>, facts: Partial<CheckFacts> = {}) => factsOf([accountFactsOf(change)], facts);

describe('the time of the send', () => {
  it.each([
    [jst(2026, 11, 24), 'ok'],
    [null, 'unknown'],
    [jst(2026, 11, 20, 14, 31), 'fail'],
  ] as const)('planned at %d: %s', (plannedAt, verdict) => {
    expect(find('plannedTime', { plannedAt }).verdict).toBe(verdict);
  });

  it.each([
    [20, 59, 'ok'],
    [21, 0, 'fail'],
    [23, 59, 'fail'],
    [0, 0, 'fail'],
    [7, 59, 'fail'],
    [8, 0, 'ok'],
  ] as const)('%d:%d at night: %s', (hour, minute, verdict) => {
    expect(find('nightHours', { plannedAt: jst(2026, 11, 24, hour, minute) }).verdict).toBe(verdict);
  });

  it('hours that begin and end alike are no night, and those within a day are one', () => {
    const rules = (nightFromHour: number, nightToHour: number) => factsOf([], { rules: { ...factsOf().rules, nightFromHour, nightToHour } });
    expect(find('nightHours', {}, rules(10, 10)).verdict).toBe('ok');
    expect(find('nightHours', {}, rules(9, 11)).verdict).toBe('fail');
  });

  it.each([
    [jst(2026, 11, 24), 'ok', null, false],
    [jst(2026, 11, 23), 'note', '勤労感謝の日', false],
    [jst(2026, 11, 22, 0), 'note', null, true],
    [jst(2026, 11, 21, 23, 59), 'note', null, true],
  ] as const)('holidays: %d', (plannedAt, verdict, name, weekend) => {
    expect(find('holiday', { plannedAt })).toMatchObject({ verdict, name, weekend });
  });
});

describe('the coupon', () => {
  const at = (day: number) => jst(2026, 11, day, 0);
  it.each([
    [null, 'notApplicable', null],
    [{ startsAt: at(24), endsAt: at(30) }, 'ok', null],
    [{ startsAt: at(25), endsAt: at(30) }, 'fail', 'startsAfterSend'],
    [{ startsAt: at(20), endsAt: at(24) }, 'fail', 'endsBeforeSend'],
    [{ startsAt: at(20), endsAt: at(19) }, 'fail', 'endsBeforeStart'],
    [{ startsAt: at(20), endsAt: jst(2026, 11, 25, 9, 59) }, 'note', 'endsSoonAfterSend'],
  ] as const)('%j: %s %s', (coupon, verdict, fault) => {
    expect(find('couponPeriod', { coupon })).toMatchObject({ verdict, fault });
  });

  it('without a time of the send only its own order can be judged', () => {
    expect(find('couponPeriod', { plannedAt: null, coupon: { startsAt: at(20), endsAt: at(30) } }).verdict).toBe('unknown');
    expect(find('couponPeriod', { plannedAt: null, coupon: { startsAt: at(30), endsAt: at(20) } }).verdict).toBe('fail');
  });
});

describe('the text', () => {
  it.each([
    [text('あ'.repeat(500)), 'ok', [500]],
    [text('あ'.repeat(501)), 'fail', [501]],
    [text('あ\r\nい'), 'ok', [3]],
    [text('😀'.repeat(250)), 'ok', [500]],
    [text('😀'.repeat(251)), 'fail', [502]],
    [[{ kind: 'other', what: '画像' }] as Bubble[], 'notApplicable', []],
  ] as const)('length %#: %s', (bubbles, verdict, lengths) => {
    const finding = find('textLength', { bubbles: [...bubbles] });
    expect([finding.verdict, finding.bubbles.map(({ length }) => length)]).toEqual([verdict, lengths]);
  });

  it.each([
    [0, 'unknown'],
    [1, 'ok'],
    [3, 'ok'],
    [4, 'fail'],
  ] as const)('%d bubbles: %s', (count, verdict) => {
    expect(find('bubbleCount', { bubbles: text(...Array.from({ length: count }, () => 'あ')) }).verdict).toBe(verdict);
  });
});

describe('links', () => {
  it.each<[string, readonly [string, LinkFault][] | 'ok']>([
    ['詳しくは https://shop.example-cafe.jp/sale をご覧ください。', 'ok'],
    ['こちら→https://cafe.jp/aをご覧ください', 'ok'],
    ['（https://cafe.jp/a）。', 'ok'],
    ['https://cafe.jp/a.', 'ok'],
    ['http://cafe.jp/a', [['http://cafe.jp/a', 'notHttps']]],
    ['ｈｔｔｐｓ：／／cafe.jp', [['ｈｔｔｐｓ：／／cafe.jp', 'fullWidth']]],
    ['https://localhost/a', [['https://localhost/a', 'localHost']]],
    ['https://stg.cafe.jp/a', [['https://stg.cafe.jp/a', 'localHost']]],
    ['https://contest.cafe.jp/a', 'ok'],
    ['https://example.com/', [['https://example.com/', 'localHost']]],
    ['https://cafe.jp/?id={id}', [['https://cafe.jp/?id={id}', 'placeholder']]],
    ['https://cafe', [['https://cafe', 'notAnAddress']]],
    ['https://', [['https://', 'notAnAddress']]],
    [`https://cafe.jp/${'a'.repeat(1_000)}`, [[`https://cafe.jp/${'a'.repeat(1_000)}`, 'tooLong']]],
  ])('%s', (written, expected) => {
    const finding = find('links', { bubbles: text(written) });
    expect(finding.links).toBe(1);
    expect(finding.broken.map(({ link, why }) => [link, why])).toEqual(expected === 'ok' ? [] : expected);
    expect(finding.verdict).toBe(expected === 'ok' ? 'ok' : 'fail');
  });

  it('a text of nothing but links and dots is read at once', () => {
    const dots = `https://a.jp/${'.'.repeat(19_000)}x `;
    expect(find('links', { bubbles: text(...Array.from({ length: 100 }, () => dots)) }).links).toBe(1);
  });

  it('a link written beside the text is taken whole, and the same one counts once', () => {
    expect(find('links', { bubbles: text('https://a.jp/1'), links: [' https://a.jp/1 ', 'https://a.jp/2 3', ''] })).toMatchObject({
      links: 2,
      broken: [{ link: 'https://a.jp/2 3', why: 'space' }],
    });
    expect(find('links', { bubbles: text('リンクなし') }).verdict).toBe('notApplicable');
  });

  it.each([
    [['https://a.jp/?utm_source=line&utm_campaign=w', 'https://a.jp/b?utm_source=line&utm_campaign=w'], 'ok'],
    [['https://a.jp/', 'https://a.jp/b'], 'note'],
    [['https://a.jp/?utm_source=line', 'https://a.jp/b'], 'fail'],
    [['https://a.jp/?utm_source=line', 'https://a.jp/b?utm_source=LINE'], 'fail'],
    [['https://a.jp/?utm_content=1&utm_source=line', 'https://a.jp/?utm_content=2&utm_source=line'], 'ok'],
    [[], 'notApplicable'],
  ] as const)('UTM of %j: %s', (links, verdict) => {
    expect(find('utm', { links }).verdict).toBe(verdict);
  });
});

describe('figures and target reach', () => {
  const today = jstDay(aFriday);
  it.each([
    [today - 1, aFriday, 'ok'],
    [today - 3, aFriday, 'ok'],
    [today - 4, aFriday, 'fail'],
    // Before noon the figures of the day before may not be there yet.
    [today - 4, jst(2026, 11, 20, 11, 59), 'ok'],
    [today - 5, jst(2026, 11, 20, 11, 59), 'fail'],
    [null, aFriday, 'unknown'],
  ] as const)('newest of day %d seen at %d: %s', (newestOn, now, verdict) => {
    expect(find('figuresFresh', {}, withFacts({ newestOn }, { now })).verdict).toBe(verdict);
  });

  it.each([
    ['narrowed', 100, 'ok'],
    ['narrowed', 99, 'fail'],
    ['narrowed', 'withheld', 'unknown'],
    ['narrowed', null, 'unknown'],
    ['all', 5, 'notApplicable'],
  ] as const)('%s with a target reach of %s: %s', (narrowing, targetReaches, verdict) => {
    expect(find('targetReach', { narrowing }, withFacts({ targetReaches })).verdict).toBe(verdict);
  });
});

describe('distance to other sends', () => {
  it.each<[string, Partial<AccountFacts>, Partial<CheckFacts>, string]>([
    ['nothing known', {}, {}, 'ok'],
    ['a run two days before', {}, { otherRuns: [otherRunOf({ plan: { plannedAt: jst(2026, 11, 22) } })] }, 'fail'],
    ['a run three days before', {}, { otherRuns: [otherRunOf({ plan: { plannedAt: jst(2026, 11, 21) } })] }, 'ok'],
    ['a run that failed for it', {}, { otherRuns: [otherRunOf({ sentAt: jst(2026, 11, 22), failedFor: [shopA] })] }, 'ok'],
    ['a broadcast with a time', { broadcasts: [{ broadcastId: '1', sentAt: jst(2026, 11, 22), sentOn: null }] }, {}, 'fail'],
    ['a broadcast known by day', { broadcasts: [{ broadcastId: '1', sentAt: null, sentOn: jstDay(jst(2026, 11, 21)) }] }, {}, 'fail'],
    ['a day far enough', { broadcasts: [{ broadcastId: '1', sentAt: null, sentOn: jstDay(jst(2026, 11, 20)) }] }, {}, 'ok'],
    ['a broadcast without a day', { broadcasts: [{ broadcastId: '1', sentAt: null, sentOn: null }] }, {}, 'ok'],
  ])('%s: %s', (_name, facts, change, verdict) => {
    expect(find('spacing', {}, withFacts(facts, change)).verdict).toBe(verdict);
  });

  it('is unknown without a time', () => {
    expect(find('spacing', { plannedAt: null }).verdict).toBe('unknown');
  });
});

describe('the accounts', () => {
  const group = (accounts: readonly string[], complete = true) => ({ accounts, complete }) as unknown as AccountGroup;
  const accountGroupId = 'g1' as NonNullable<RunPlan['accountGroupId']>;
  it.each<[string, Partial<RunPlan>, Partial<CheckFacts>, string]>([
    ['chosen one by one', {}, {}, 'ok'],
    ['nobody', { accounts: [] }, {}, 'fail'],
    ['the whole account group', {}, { accountGroup: group([shopA]) }, 'ok'],
    ['one of the group is missing', {}, { accountGroup: group([shopA, shopB]) }, 'fail'],
    ['one is not of the group', {}, { accountGroup: group([]) }, 'fail'],
    ['the group was not shown whole', {}, { accountGroup: group([shopA], false) }, 'unknown'],
    [
      'another one than last time',
      { accountGroupId },
      {
        accountGroup: group([shopA]),
        otherRuns: [otherRunOf({ status: 'sent', sentAt: jst(2026, 11, 3), plan: { accountGroupId, accounts: [{ account: shopB, name: null }] } })],
      },
      'note',
    ],
    [
      'the last time is only planned',
      { accountGroupId },
      {
        accountGroup: group([shopA]),
        otherRuns: [otherRunOf({ plan: { accountGroupId, plannedAt: jst(2026, 11, 21), accounts: [{ account: shopB, name: null }] } })],
      },
      'ok',
    ],
  ])('%s: %s', (_name, plan, change, verdict) => {
    expect(find('accountsAsPlanned', plan, factsOf(undefined, change)).verdict).toBe(verdict);
  });
});

const figure = fc.oneof(fc.nat(100_000), fc.constant('withheld' as const), fc.constant(null));
const instant = fc.option(fc.integer({ min: aFriday - 9e9, max: aFriday + 9e9 }));
const anyPlan: fc.Arbitrary<RunPlan> = fc
  .record({
    plannedAt: instant,
    narrowing: fc.constantFrom('all' as const, 'narrowed' as const),
    cap: fc.option(fc.nat(10_000)),
    bubbles: fc.array(fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'binary' }) }), { maxLength: 5 }),
    links: fc.array(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), { maxLength: 4 }),
  })
  .map((part) =>
    planOf({
      ...part,
      accounts: [
        { account: shopA, name: null },
        { account: shopB, name: null },
      ],
    }),
  );
const anyFacts = (account: typeof shopA): fc.Arbitrary<AccountFacts> =>
  fc
    .record({
      contacts: figure,
      blocks: figure,
      targetReaches: figure,
      used: fc.option(fc.nat(60_000)),
      limit: fc.option(fc.nat(90_000)),
      planId: fc.constantFrom('light', 'standard', 'gone'),
    })
    .map(({ used, limit, planId, ...figures }) =>
      accountFactsOf({
        account,
        ...figures,
        quota: quotaOf({ account, planId, used, usedAt: used === null ? null : aFriday, additionalLimit: limit }),
      }),
    );

describe('whatever the plan and whatever is known', () => {
  it('every check answers, once or once per account', () => {
    fc.assert(
      fc.property(anyPlan, anyFacts(shopA), (plan, facts) => {
        const findings = computeFindings(plan, factsOf([facts]));
        expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(checkIds));
        const keys = findings.map((finding) => `${finding.check} ${'account' in finding ? finding.account : ''}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('the quota is enough only where every number is known', () => {
    fc.assert(
      fc.property(anyPlan, anyFacts(shopA), (plan, facts) => {
        for (const finding of computeFindings(plan, factsOf([facts]))) {
          if (finding.check !== 'quota' || (finding.verdict !== 'ok' && finding.verdict !== 'note')) continue;
          expect(
            [finding.free, finding.used, finding.remaining, finding.recipients, finding.difference].every((number) => typeof number === 'number'),
          ).toBe(true);
          expect(finding.gaps).toEqual([]);
        }
      }),
    );
  });

  it('one account’s facts change no other account’s findings', () => {
    fc.assert(
      fc.property(anyPlan, anyFacts(shopA), anyFacts(shopB), anyFacts(shopB), (plan, facts, one, other) => {
        const ofA = (second: AccountFacts) =>
          computeFindings(plan, factsOf([facts, second])).filter((finding) => !('account' in finding) || finding.account === shopA);
        expect(ofA(one)).toEqual(ofA(other));
      }),
    );
  });
});
