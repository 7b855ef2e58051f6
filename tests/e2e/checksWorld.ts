import type { AccountGroupEvent } from '../../utils/domain/checks/accountGroup';
import type { AccountGroupId, RunId } from '../../utils/domain/checks/checkIds';
import type { AccountFacts } from '../../utils/domain/checks/checkFacts';
import { defaultCheckRules } from '../../utils/domain/checks/checkRules';
import { computeFindings } from '../../utils/domain/checks/computeFindings';
import type { Finding } from '../../utils/domain/checks/finding';
import type { AccountQuota, PriceTable } from '../../utils/domain/checks/pricing';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunEvent } from '../../utils/domain/checks/runEvents';
import type { RunPlan } from '../../utils/domain/checks/runPlan';
import type { SignedRecord } from '../../utils/domain/checks/signedRecord';
import { dayFromIso, dayOf, monthOf } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import { atJstDay, hourMs } from '../../utils/domain/time/jst';
import { RunStory } from './checksStory';
import { checksTemplate } from './checksTemplate';
import { type FiguresWorld, figuresWorld } from './figuresWorld';

/** Rows of the checks over a world with figures. */
export interface ChecksWorld extends FiguresWorld {
  readonly accountGroupEvents: readonly AccountGroupEvent[];
  readonly runEvents: readonly RunEvent[];
  readonly runs: readonly RunState[];
  readonly signedRecords: readonly SignedRecord[];
  readonly accountQuotas: readonly AccountQuota[];
  readonly priceTables: readonly PriceTable[];
}

/** The moment of the mock-ups: Friday 20 November 2026, 14:32 in Japan. */
export const checksNow: Instant = atJstDay(dayFromIso('2026-11-20') ?? 0, 14, 32);

/** One run of every kind. */
export const runIds = {
  /** 12 accounts being checked: 3 would fail, 2 would bill. */
  bulk: 'run-bulk' as RunId,
  /** One of two had signed; an edit cancelled it. Everything is ticked. */
  cancelled: 'run-cancelled' as RunId,
  signed: 'run-signed' as RunId,
  sent: 'run-sent' as RunId,
  abandoned: 'run-abandoned' as RunId,
  overdue: 'run-overdue' as RunId,
};

const bulkGroupId = 'group-kanto' as AccountGroupId;

/** Name, plan and messages used this month; what is left of the plan against contacts − blocks of the newest day decides. */
const bulkShops: readonly (readonly [name: string, plan: 'light' | 'standard', used: number])[] = [
  ['カフェ青空 渋谷店', 'standard', 20_400],
  ['カフェ青空 下北沢店', 'light', 4_540],
  ['カフェ青空 横浜元町店', 'standard', 23_952],
  ['カフェ青空 大宮店', 'light', 0],
  ['ビストロ灯 恵比寿店', 'light', 1_102],
  ['ビストロ灯 神楽坂店', 'light', 0],
  ['花工房りん 吉祥寺店', 'light', 4_031],
  ['花工房りん 国立店', 'light', 1_498],
  ['花工房りん 鎌倉店', 'light', 2_150],
  ['まるや米店 本店', 'standard', 11_476],
  ['まるや米店 八王子店', 'light', 2_388],
  ['キッチンひなた 自由が丘', 'light', 1_860],
];

/** Who cannot hold it, and who pays: 4,775 − 460, 4,168 − 969 and 3,781 − 3,140 are lacking; 1,248 and 1,094 messages are billed at ¥3. */
export const bulkExpected = {
  failing: ['カフェ青空 下北沢店', '花工房りん 吉祥寺店', 'キッチンひなた 自由が丘'],
  billing: ['カフェ青空 渋谷店', 'カフェ青空 横浜元町店'],
  recipients: 50_350,
  additional: 2_342,
  yen: 7_026,
} as const;

/** Prices of manager-line-biz §7, kept as somebody saved them. */
const pricesOfJapan: Omit<PriceTable, 'savedAt'> = {
  priceTableId: 'prices-jp',
  country: 'JP',
  currency: 'JPY',
  asOf: '2026-10-01',
  plans: [
    { planId: 'communication', name: 'コミュニケーション', monthly: 0, freeMessages: 200, additional: [] },
    { planId: 'light', name: 'ライト', monthly: 5_000, freeMessages: 5_000, additional: [] },
    {
      planId: 'standard',
      name: 'スタンダード',
      monthly: 15_000,
      freeMessages: 30_000,
      additional: [
        { upTo: 50_000, each: 3, atMost: false },
        { upTo: 100_000, each: 2.8, atMost: false },
        { upTo: null, each: 2.8, atMost: true },
      ],
    },
  ],
  by: '田中',
};

/** Days ahead at ten in the morning; the next day instead where four days would lead into another month, in which nothing is used yet. */
function plannedTime(now: Instant): Instant {
  const today = dayOf(now);
  const days = [4, 1].find((ahead) => monthOf(today + ahead) === monthOf(today)) ?? 4;
  return atJstDay(today + days, 10);
}

const text = [
  '年末セールのご案内',
  '12月6日(日)まで、お会計から10%割引いたします。',
  'くわしくは https://shop.example/sale?utm_source=line&utm_medium=broadcast&utm_campaign=nenmatsu をご覧ください。',
].join('\n');

function bulkPlan(now: Instant, accounts: RunPlan['accounts']): RunPlan {
  const plannedAt = plannedTime(now);
  return {
    name: '年末セールのご案内',
    accountGroupId: bulkGroupId,
    accounts,
    plannedAt,
    bubbles: [
      { kind: 'text', text },
      { kind: 'other', what: '画像' },
    ],
    links: ['https://shop.example/coupon?utm_source=line&utm_medium=broadcast&utm_campaign=nenmatsu'],
    coupon: { startsAt: atJstDay(dayOf(plannedAt), 0), endsAt: atJstDay(dayOf(plannedAt) + 12, 23, 59) },
    narrowing: 'all',
    cap: null,
  };
}

class Shops {
  constructor(
    private readonly world: FiguresWorld,
    readonly now: Instant,
    private readonly stated: { readonly quotas: readonly AccountQuota[]; readonly prices: readonly PriceTable[] },
  ) {}

  /** What was computed when somebody signed. */
  findings = (plan: RunPlan): readonly Finding[] => {
    const quotas = new Map(this.stated.quotas.map((quota) => [quota.account, quota]));
    const accounts = this.world.histories.map(({ id, name, contacts, blocks, targetReaches }): AccountFacts => ({
      account: id,
      name,
      newestOn: this.world.newestOn,
      contacts: contacts.at(-1) ?? null,
      blocks: blocks.at(-1) ?? null,
      targetReaches: targetReaches.at(-1) ?? null,
      quota: quotas.get(id) ?? null,
      broadcasts: [],
    }));
    return computeFindings(plan, {
      now: this.now,
      rules: defaultCheckRules,
      accounts: new Map(accounts.map((facts) => [facts.account, facts])),
      otherRuns: [],
      accountGroup: null,
      prices: this.stated.prices,
      holidayOn: () => null,
    });
  };

  id(name: string): FigureAccountId {
    const found = this.world.histories.find((history) => history.name === name);
    if (found === undefined) throw new Error(`no shop called ${name}`);
    return found.id;
  }

  planned(...beginnings: readonly string[]): RunPlan['accounts'] {
    const found = this.world.histories.filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)));
    return found.map(({ id, name }) => ({ account: id, name }));
  }

  all(): RunPlan['accounts'] {
    return this.world.histories.map(({ id, name }) => ({ account: id, name }));
  }

  plan(name: string, plannedAt: Instant, ...beginnings: readonly string[]): RunPlan {
    return { ...bulkPlan(this.now, this.planned(...beginnings)), name, accountGroupId: null, plannedAt, coupon: null };
  }
}

function bulkRun(shops: Shops, accounts: RunPlan['accounts']): RunStory {
  const ids = accounts.map(({ account }) => account);
  const closed = shops.id('ビストロ灯 神楽坂店');
  const unread = new Set([closed, shops.id('まるや米店 八王子店'), shops.id('キッチンひなた 自由が丘')]);
  return new RunStory(runIds.bulk, shops.now - 26 * hourMs, '田中', checksTemplate, bulkPlan(shops.now, accounts))
    .tick('maySend', ids)
    .tick(
      'shopFacts',
      ids.filter((id) => !unread.has(id)),
    )
    .waive('shopFacts', [closed], '改装中で、営業時間を載せないため')
    .tick('testSend', ids);
}

/** Everything a person can do is done. */
function allDone(story: RunStory): RunStory {
  const ids = story.accounts();
  return story
    .tick('maySend', ids)
    .tick('shopFacts', ids)
    .tick('testSend', ids)
    .tick('voom', null)
    .as('佐藤')
    .tick('second', null)
    .pause('pause')
    .later(60_000)
    .tick('pause', null)
    .as('田中');
}

function otherRuns(shops: Shops): readonly RunStory[] {
  const { now } = shops;
  const today = dayOf(now);
  const begin = (runId: RunId, hoursAgo: number, plan: RunPlan) => new RunStory(runId, now - hoursAgo * hourMs, '田中', checksTemplate, plan);
  const cancelled = allDone(begin(runIds.cancelled, 4, shops.plan('冬期講習のお知らせ', atJstDay(today + 6, 18), 'みなと学習塾')));
  const signed = allDone(begin(runIds.signed, 28, shops.plan('秋のランニング教室', atJstDay(today + 5, 12), 'スポーツハウス港')));
  const sent = allDone(begin(runIds.sent, 52, shops.plan('朝活キャンペーン', atJstDay(today - 2, 11), 'ピラティス朝', 'ヘアサロン凪')));
  const failed = shops.id('ヘアサロン凪 学芸大学');
  return [
    cancelled
      .sign('田中', 2, shops.findings)
      .later(40 * 60_000)
      .as('佐藤')
      .edit({ ...cancelled.plan(), bubbles: [{ kind: 'text', text: `${text}\n申し込みは12月4日(金)までです。` }] }),
    signed
      .sign('田中', 2, shops.findings)
      .later(5 * 60_000)
      .as('佐藤')
      .sign('佐藤', 2, shops.findings),
    sent
      .sign('田中', 2, shops.findings)
      .later(5 * 60_000)
      .as('佐藤')
      .sign('佐藤', 2, shops.findings)
      .sent(atJstDay(today - 2, 11))
      .result(
        sent.accounts().filter((id) => id !== failed),
        'delivered',
        '',
      )
      .result([failed], 'failed', '通数が足りませんでした'),
    begin(runIds.abandoned, 120, shops.plan('臨時休業のお知らせ', atJstDay(today - 3, 9), 'こもれび歯科')).abandon('休業しないことになりました'),
    begin(runIds.overdue, 50, shops.plan('新刊フェアのご案内', atJstDay(today - 1, 19), '書店ことのは')),
  ];
}

function quotasOf(world: FiguresWorld, now: Instant): readonly AccountQuota[] {
  const bulk = new Map(bulkShops.map(([name, plan, used]) => [name, { plan, used }]));
  return world.histories.map(({ id, name }) => {
    const { plan, used } = bulk.get(name) ?? { plan: 'standard', used: 1_200 };
    const usedAt = now - 3 * hourMs;
    const additionalLimit = plan === 'standard' ? 20_000 : null;
    return { quotaId: `quota-${id}`, account: id, country: 'JP', planId: plan, used, usedAt, additionalLimit, saidAt: usedAt, by: '田中' };
  });
}

function groupEvents(accounts: RunPlan['accounts'], now: Instant): readonly AccountGroupEvent[] {
  const base = { accountGroupId: bulkGroupId, by: '田中' };
  const ids = accounts.map(({ account }) => account);
  const first = now - 60 * 24 * hourMs;
  return [
    { ...base, eventId: 'group-1', at: first, kind: 'named', name: '関東 飲食・物販' },
    { ...base, eventId: 'group-2', at: first + 1, kind: 'accountsSet', accounts: ids, source: 'hand', complete: true },
    { ...base, eventId: 'group-3', at: first + 2, kind: 'roleNoted', person: '田中', role: 'administrator' },
    { ...base, eventId: 'group-4', at: first + 3, kind: 'roleNoted', person: '佐藤', role: 'operator' },
  ];
}

/**
 * Runs of every status over `figuresWorld`, which needs the first 36 shops. Unless told otherwise the bulk run has the 12 of the account group
 * where there are no other accounts, else all of them; told otherwise it has those 12 and others. What `bulkExpected` says is true while the planned time lies in the same month as `now`, as it does with `checksNow`.
 */
export function checksWorld(now: Instant, accounts = 36, inBulk = accounts > 36 ? accounts : bulkShops.length): ChecksWorld {
  const world = figuresWorld(now, accounts, 60);
  const accountQuotas = quotasOf(world, now);
  const priceTables = [{ ...pricesOfJapan, savedAt: now - 40 * 24 * hourMs }];
  const shops = new Shops(world, now, { quotas: accountQuotas, prices: priceTables });
  const named = bulkShops.map(([name]) => ({ account: shops.id(name), name }));
  const others = shops.all().filter(({ account }) => named.every((one) => one.account !== account));
  const group = inBulk === accounts ? shops.all() : [...named, ...others].slice(0, inBulk);
  const stories = [bulkRun(shops, group), ...otherRuns(shops)];
  return {
    ...world,
    accountGroupEvents: groupEvents(group, now),
    runEvents: stories.flatMap((story) => story.events),
    runs: stories.map((story) => story.state()),
    signedRecords: stories.flatMap((story) => story.records),
    accountQuotas,
    priceTables,
  };
}
