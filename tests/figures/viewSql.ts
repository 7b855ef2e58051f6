import type { Period } from '../../utils/domain/figures/day';
import type { LineMeasure, Measure } from '../../utils/domain/figures/views/measure';
import { measures } from '../../utils/domain/figures/views/measureValues';
import { figureSql } from './sqlOracle';

/*
 * What each view answers, asked of the CSV files in SQL. Written from the meaning of the figures, not from our code; numbers of days, people
 * and shares stand here a second time on purpose.
 */

const end = (cell: string) => [cell, 'e'] as const;
const start = (cell: string) => [cell, 's'] as const;
const endBoth = [end('ec'), end('eb')];
const allFour = [...endBoth, start('sc'), start('sb')];
const change = '(ec - eb) - (sc - sb)';

/** Every measure of one account over the rows of `ends`. */
const measureSql: { readonly [Name in Measure]: string } = {
  reachable: figureSql('ec - eb', endBoth),
  change: figureSql(change, allFour),
  changeRate: figureSql(`case when sc - sb > 0 then (${change}) / (sc - sb) end`, allFour),
  contacts: figureSql('ec', [end('ec')]),
  adds: figureSql('ec - sc', [end('ec'), start('sc')]),
  blocks: figureSql('eb', [end('eb')]),
  blockChange: figureSql('eb - sb', [end('eb'), start('sb')]),
  blockRate: figureSql('case when ec > 0 then eb / ec end', endBoth),
  targetReaches: figureSql('et', [end('et')]),
};

/** What totals are sums of; shares have a whole besides. */
const summed: { readonly [Name in Measure]: readonly [part: string, whole: string | null] } = {
  reachable: ['ec - eb', null],
  change: [change, null],
  changeRate: [change, 'sc - sb'],
  contacts: ['ec', null],
  adds: ['ec - sc', null],
  blocks: ['eb', null],
  blockChange: ['eb - sb', null],
  blockRate: ['eb', 'ec'],
  targetReaches: ['et', null],
};

export function overviewSql({ fromOn, toOn }: Period): string {
  const columns = measures.map((measure) => `${measureSql[measure]} "${measure}"`).join(', ');
  return `select ed, sd, ${columns}, ${figureSql('sb / sc', [start('sb'), start('sc')])} rate from ends(${fromOn}, ${toOn}) order by account`;
}

/** `<measure>` and `<measure>_n`: the total and the number of accounts in it. */
export function totalsSql({ fromOn, toOn }: Period): string {
  const totals = measures.map((measure) => {
    const [part, whole] = summed[measure];
    if (whole === null) return `sum(${part}) "${measure}", count(${part}) "${measure}_n"`;
    const known = `filter ((${part}) is not null and (${whole}) is not null)`;
    return `sum(${part}) ${known} / sum(${whole}) ${known} "${measure}", count(*) ${known} "${measure}_n"`;
  });
  return `select ${totals.join(', ')}, count(*) filter (s and e) covered, count(*) n from ends(${fromOn}, ${toOn})`;
}

function bothSides(before: Period, now: Period, measure: Measure): string {
  const [part, whole] = summed[measure];
  const side = ({ fromOn, toOn }: Period) =>
    `select account, ${measureSql[measure]} figure, (${part})::double part, (${whole ?? '1'})::double whole from ends(${fromOn}, ${toOn})`;
  return `with a as (${side(before)}), b as (${side(now)}), both_sides as (
    select account, a.figure fa, b.figure fb, a.part pa, a.whole wa, b.part pb, b.whole wb from a join b using (account))`;
}

export function comparisonSql(before: Period, now: Period, measure: Measure): string {
  return `${bothSides(before, now, measure)}
    select fa, fb, try_cast(fb as double) - try_cast(fa as double) difference,
      case when try_cast(fa as double) > 0 then (try_cast(fb as double) - try_cast(fa as double)) / try_cast(fa as double) end rate
    from both_sides order by account`;
}

export function comparisonTotalsSql(before: Period, now: Period, measure: Measure): string {
  const isShare = summed[measure][1] !== null;
  return `${bothSides(before, now, measure)}
    select sum(pa) ${isShare ? '/ sum(wa)' : ''} a, sum(pb) ${isShare ? '/ sum(wb)' : ''} b, count(*) n from both_sides
    where pa is not null and wa is not null and pb is not null and wb is not null`;
}

const lineSql: { readonly [Name in LineMeasure]: string } = {
  reachable: 'c - b',
  contacts: 'c',
  blocks: 'b',
  blockRate: 'case when c > 0 then b / c end',
  targetReaches: 't',
};

type Scale = 'absolute' | 'indexed';

/** Makes the table `contenders`: everybody in the ranking. */
export function contendersSql({ fromOn, toOn }: Period, measure: LineMeasure, scale: Scale): string {
  const order = scale === 'absolute' ? 'e.v - s.v' : 'case when s.v > 0 then e.v / s.v end';
  return `create or replace temp table contenders as
    with line as (select account, d, ${lineSql[measure]} v from daily where d between ${fromOn} and ${toOn}),
      starts as (select account, min(d) d, arg_min_null(v, d) v from line where d < ${fromOn} + 31 group by account),
      finals as (select account, max(d) d, arg_max_null(v, d) v from line where d > ${toOn} - 31 group by account)
    select account, s.v began, e.v ended, e.v - s.v difference, case when s.v > 0 then e.v / s.v * 100 end "index", rank() over (order by ${order} desc nulls last) rank
    from starts s join finals e using (account) where s.d < e.d and s.v is not null and e.v is not null`;
}

/** The middle 80 % and the median of those ranked below `top`, per day. */
export function bandSql({ fromOn, toOn }: Period, measure: LineMeasure, scale: Scale, top: number): string {
  const indexed = scale === 'indexed';
  return `with rest as (select * from contenders where rank > ${top}),
      points as (select d, ${indexed ? `(${lineSql[measure]}) / began * 100` : lineSql[measure]} v from daily join rest using (account) where ${indexed ? 'began > 0' : 'true'}),
      bands as (select d, quantile_cont(v, 0.1) low, median(v) mid, quantile_cont(v, 0.9) high from points where v is not null
        group by d having count(*) >= (select count(*) from rest) / 2.0)
    select low, mid, high from range(${fromOn}, ${toOn + 1}) days(d) left join bands using (d) order by d`;
}

function scaledPoints({ fromOn, toOn }: Period, measure: LineMeasure, scale: Scale): string {
  return `with line as (select account, d, ${lineSql[measure]} v from daily where d between ${fromOn} and ${toOn}),
    starts as (select account, arg_min(v, d) began from line where v is not null group by account),
    points as (select account, d, ${scale === 'absolute' ? 'v' : 'case when began > 0 then v / began * 100 end'} v from line left join starts using (account))`;
}

export function axisSql(period: Period, measure: LineMeasure, scale: Scale): string {
  return `${scaledPoints(period, measure, scale)} select min(v) low, max(v) high from points`;
}

/** A row per account and day of the period. */
export function pointsSql(period: Period, measure: LineMeasure, scale: Scale): string {
  return `${scaledPoints(period, measure, scale)}
    select v from accounts cross join range(${period.fromOn}, ${period.toOn + 1}) days(d) left join points using (account, d) order by account, d`;
}

export function totalLineSql({ fromOn, toOn }: Period): string {
  return `with at_points as (select accounts.account, g.d p, max(w.d) w from accounts cross join range(${fromOn}, ${toOn + 1}) g(d)
        left join daily w on w.account = accounts.account and w.d between g.d - 31 and g.d and w.c - w.b is not null group by all),
      known as (select at_points.account, p, w, c - b v from at_points join daily on daily.account = at_points.account and daily.d = w),
      whole as (select account from known group by account having count(v) = ${toOn - fromOn + 1} and max(w) >= ${fromOn})
    select p, sum(v) v from known semi join whole using (account) group by p order by p`;
}

/** A row per account and day with its state. */
export function statesSql({ fromOn, toOn }: Period, finishedOn: number): string {
  return `select a.account, g.d, case
      when w.d is not null and (w.c is null or w.t is null or w.b is null) then 'withheld'
      when w.d is not null then 'there'
      when g.d > ${finishedOn} then 'notYet'
      when g.d < f.d then 'before'
      else 'missing' end state
    from accounts a cross join range(${fromOn}, ${toOn + 1}) g(d) left join daily w on w.account = a.account and w.d = g.d
      left join (select account, min(d) d from daily group by account) f on f.account = a.account`;
}

export function gapsSql(period: Period, finishedOn: number): string {
  return `select account, min(d) "from", max(d) "to" from (
      select *, d - row_number() over (partition by account order by d) island from (${statesSql(period, finishedOn)}) where state = 'missing')
    group by account, island order by account, min(d)`;
}

/** The block rate at the end of each step; `steps` are their last days. */
export function stripSql(period: Period, steps: readonly number[]): string {
  const values = steps.map((to, at) => `(${at}, ${(steps[at - 1] ?? period.fromOn - 1) + 1}, ${to})`).join(', ');
  const rate = figureSql('b / c', [['c', 'd is not null'], ['b', 'd is not null']]); // oxfmt-ignore
  return `with steps(step, "from", "to") as (values ${values}),
      newest_of as (select account, step, max(d) d, arg_max_null(c, d) c, arg_max_null(b, d) b
        from steps left join daily on d between "from" and "to" group by account, step)
    select ${rate} rate from accounts cross join steps left join newest_of using (account, step) order by account, step`;
}

export function effectsSql({ fromOn, toOn }: Period): string {
  const move = (length: number) => `
    (select x.b - y.b from daily x, daily y where x.account = s.account and y.account = s.account and x.d = s.d + ${length - 1} and y.d = s.d - 1) change${length},
    (select case when count(w.v) >= 7 then median(w.v) end from (
      select e.b - f.b v from daily e join daily f on f.account = e.account and f.d = e.d - ${length}
      where e.account = s.account and e.d <= s.d - 1 and e.d - ${length} >= s.d - 29
        and not exists (select 1 from sent o where o.account = s.account and o.d + 1 > e.d - ${length} and o.d <= e.d)) w) normal${length}`;
  return `select s.account, s.d, s.id, ${move(1)}, ${move(3)},
      exists (select 1 from sent o where o.account = s.account and o.id <> s.id and abs(o.d - s.d) <= 2) shared
    from sent s where s.d between ${fromOn} and ${toOn} order by account, d, id`;
}

/** Stretches of days on which `figure` rose far beyond the 90 days before. */
export function jumpsSql({ fromOn, toOn }: Period, figure: 'c' | 'b'): string {
  return `with changes as (
        select x.account, x.d, x.${figure} - y.${figure} v, x.c friends from daily x join daily y on y.account = x.account and y.d = x.d - 1),
      judged as (select n.account, n.d, n.v, n.friends, median(o.v) mid, mad(o.v) spread, quantile_cont(o.v, 0.9) high, count(*) known, count(*) filter (o.v > n.v) higher
        from changes n join changes o on o.account = n.account and o.d between n.d - 90 and n.d - 1
        where o.v is not null and n.v >= 20 and n.d between ${fromOn} and ${toOn} group by all),
      flagged as (select *, d - row_number() over (partition by account order by d) island from judged
        where known >= 21 and higher <= 2 and v >= coalesce(friends, 0) * 0.001
          and v - mid >= greatest(20, coalesce(friends, 0) * 0.001, 4 * greatest(1.4826 * spread, sqrt(abs(mid)), 1), 2 * (high - mid)))
    select account, min(d) "from", max(d) "to", sum(v) v, arg_min(mid, d) * count(*) normal from flagged group by account, island order by account, min(d)`;
}

/** Stretches that reach into the period without an add, where at least 20 would have come. */
export function quietSql({ fromOn, toOn }: Period): string {
  return `with changes as (select x.account, x.d, x.c - y.c v from daily x join daily y on y.account = x.account and y.d = x.d - 1),
      islands as (select account, min(d) "from", max(d) "to", sum(v) v, count(*) n from (
        select *, d - row_number() over (partition by account order by d) island from changes where v <= 0 and d <= ${toOn}) group by account, island),
      judged as (select i.account, i."from", i."to", i.v, i.n * median(o.v) normal from islands i
        join changes o on o.account = i.account and o.d between i."from" - 90 and i."from" - 1
        where o.v is not null and i.n >= 3 and i."to" >= ${fromOn} group by i.account, i."from", i."to", i.v, i.n having count(*) >= 21)
    select * from judged where normal >= 20 order by account, "from"`;
}

/** Days that end a week in which reachable people fell far beyond the weeks of the 90 days before. */
export function fallenWeeksSql({ fromOn, toOn }: Period): string {
  return `with weeks as (select x.account, x.d, (x.c - x.b) - (y.c - y.b) v, y.c - y.b earlier from daily x join daily y on y.account = x.account and y.d = x.d - 7)
    select n.account, n.d from weeks n join weeks o on o.account = n.account and o.d between n.d - 96 and n.d - 7
    where o.v is not null and -n.v >= greatest(20, n.earlier * 0.01) and n.d between ${fromOn} and ${toOn} group by n.account, n.d, n.v, n.earlier
    having count(*) >= 21 and median(o.v) - n.v >= greatest(20, 4 * greatest(1.4826 * mad(o.v), sqrt(abs(median(o.v))), 1))`;
}
