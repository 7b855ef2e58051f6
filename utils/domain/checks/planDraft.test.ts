import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blue, planWith, red, templateIdOf } from '../../testing/checkBuilders';
import { atJstDay } from '../time/jst';
import { type DraftProblem, draftOf, emptyDraft, isSameDraft, mergeDrafts, type PlanDraft, planOf, takeFields } from './planDraft';

const templateId = templateIdOf('template-1');
const whole = draftOf(planWith(), templateId);

describe('planOf', () => {
  it.each<[string, Partial<PlanDraft>, readonly DraftProblem[]]>([
    ['whole', {}, []],
    ['no template', { templateId: null }, ['noTemplate']],
    ['a name of blanks', { name: ' 　' }, ['noName']],
    ['no accounts', { accounts: [] }, ['noAccounts']],
    ['no time decided', { plannedAt: '' }, []],
    ['a time that is none', { plannedAt: '2026-02-30T10:00' }, ['plannedAt']],
    ['half a coupon', { coupon: true, couponFrom: '2026-12-01T00:00' }, ['coupon']],
    ['dates of a coupon that is not sent', { couponFrom: 'x' }, []],
    ['a limit of nobody', { cap: '0' }, ['cap']],
    ['a limit in words', { cap: '千' }, ['cap']],
    ['a limit in full-width digits', { cap: '１，０００' }, []],
  ])('%s', (_name, change, problems) => {
    expect(planOf({ ...whole, ...change }).problems).toEqual(problems);
  });

  it('reads the form as a plan: Japanese time, one link a line, empty texts are no bubbles', () => {
    const { plan } = planOf({
      ...whole,
      name: ' 秋 ',
      plannedAt: '2026-11-28T10:00',
      bubbles: [
        { kind: 'text', text: '' },
        { kind: 'text', text: 'a\n' },
        { kind: 'other', text: '' },
      ],
      links: ' https://a.example \n\nhttps://b.example',
      coupon: true,
      couponFrom: '2026-11-28T00:00',
      couponTo: '2026-12-06T23:59',
      cap: '1,000',
    });
    expect(plan).toMatchObject({
      name: '秋',
      plannedAt: atJstDay(20_785, 10),
      bubbles: [
        { kind: 'text', text: 'a\n' },
        { kind: 'other', what: '' },
      ],
      links: ['https://a.example', 'https://b.example'],
      coupon: { startsAt: atJstDay(20_785, 0), endsAt: atJstDay(20_793, 23, 59) },
      cap: 1_000,
    });
  });

  it('gives back the plan it was filled from', () => {
    const plan = planWith({ plannedAt: atJstDay(20_785, 10), coupon: { startsAt: atJstDay(1, 1), endsAt: atJstDay(2, 2) }, cap: 7, links: ['x'] });
    expect(planOf(draftOf(plan, templateId)).plan).toEqual(plan);
  });
});

const draft: fc.Arbitrary<PlanDraft> = fc.record({
  templateId: fc.constant(templateId),
  name: fc.constantFrom('a', 'b', 'c'),
  accountGroupId: fc.constantFrom(null, 'g'),
  accounts: fc.constantFrom([], [{ account: blue, name: null }], [{ account: red, name: 'r' }]),
  plannedAt: fc.constantFrom('', '2026-11-28T10:00'),
  bubbles: fc.constantFrom(emptyDraft.bubbles, [{ kind: 'text' as const, text: 'x' }]),
  links: fc.constantFrom('', 'l'),
  coupon: fc.boolean(),
  couponFrom: fc.constant(''),
  couponTo: fc.constant(''),
  narrowing: fc.constantFrom('all' as const, 'narrowed' as const),
  cap: fc.constantFrom('', '5'),
});

describe('mergeDrafts', () => {
  it('takes what only the other window changed, keeps what both changed and names it', () => {
    const mine = { ...whole, name: 'mine', cap: '5' };
    const theirs = { ...whole, name: 'theirs', links: 'https://a.example' };
    const merged = mergeDrafts(whole, mine, theirs);
    expect(merged).toEqual({ draft: { ...mine, links: 'https://a.example' }, taken: ['links'], both: ['name'] });
    expect(takeFields(merged.draft, theirs, merged.both).name).toBe('theirs');
  });

  it('never loses a field: each has my value, or theirs where I had touched nothing', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const merged = mergeDrafts(base, mine, theirs);
        for (const field of Object.keys(base) as (keyof PlanDraft)[]) {
          const touched = JSON.stringify(mine[field]) !== JSON.stringify(base[field]);
          const changedThere = JSON.stringify(theirs[field]) !== JSON.stringify(base[field]);
          expect(merged.draft[field]).toEqual(touched || !changedThere ? mine[field] : theirs[field]);
        }
        // Whoever has typed nothing sees the other side's plan whole.
        expect(isSameDraft(mergeDrafts(base, base, theirs).draft, theirs)).toBe(true);
        expect(mergeDrafts(base, mine, base)).toEqual({ draft: mine, taken: [], both: [] });
      }),
    );
  });
});
