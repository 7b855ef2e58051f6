import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/figures/day';
import type { ExpectedGroup } from '../../domain/invitations/expectation';
import { foldInvitations } from '../../domain/invitations/foldInvitation';
import type { Invitation } from '../../domain/invitations/invitation';
import type { InvitationId } from '../../domain/invitations/invitationId';
import { YobirinDatabase } from '../../storage/db';
import { createInvitationsStore } from '../../storage/stores/invitationsStore';
import { readCandidates } from '../../storage/queries/readInvitations';
import { detailsOf, groupOf } from '../../testing/invitationBuilders';
import { matchArrived } from './matchArrived';
import type { InvitationsDeps } from './ports';
import { remindOverdue } from './remindOverdue';
import { recordInvitations, sayOfInvitation } from './sayOfInvitation';

const day = 86_400_000;

describe('expected invitations', () => {
  let db: YobirinDatabase;
  let now: number;
  let deps: InvitationsDeps;
  let groups: ExpectedGroup[];
  let asked: readonly string[];
  let askedSince: number;

  beforeEach(() => {
    db = new YobirinDatabase(`invitations ${crypto.randomUUID()}`);
    [now, groups, asked, askedSince] = [20_700 * day, [], [], 0];
    deps = { clock: { now: () => now }, invitations: createInvitationsStore(db), newId: () => crypto.randomUUID(), by: '佐藤' };
  });
  afterEach(() => db.delete());

  const kept = async () => foldInvitations(await db.invitationEvents.toArray());
  const record = async (...details: Parameters<typeof detailsOf>): Promise<InvitationId> => {
    const done = await recordInvitations(deps, [detailsOf(...details)]);
    if (!done.ok || done.value[0] === undefined) throw new Error('not recorded');
    return done.value[0];
  };
  const arrived = (name: string | null, change: Partial<ExpectedGroup> = {}): ExpectedGroup => ({
    ...groupOf(1),
    name,
    noticedAt: now,
    open: true,
    ...change,
  });
  const match = () =>
    matchArrived(deps, async (accountIds, sinceAt) => {
      asked = accountIds;
      askedSince = sinceAt;
      return groups;
    });

  it('are recorded tidied, many at once, and what is said later is appended', async () => {
    const done = await recordInvitations(deps, [detailsOf({ customer: ' Acme ' }), detailsOf({ customer: 'Blue', byOn: 20_001 })]);
    expect(done.ok && done.value.length).toBe(2);
    const [id] = done.ok ? done.value : [];
    if (id === undefined) throw new Error('none');
    expect(await sayOfInvitation(deps, id, { kind: 'edited', change: { owner: ' 田中 ' } })).toEqual({ ok: true, value: undefined });
    expect(await sayOfInvitation(deps, id, { kind: 'closed', reason: '中止' })).toMatchObject({ ok: true });
    expect(await sayOfInvitation(deps, id, { kind: 'reopened' })).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject([
      { customer: 'Acme', owner: '田中', status: 'open', recordedBy: '佐藤' },
      { customer: 'Blue', status: 'open' },
    ]);
    expect(await sayOfInvitation(deps, 'nobody' as InvitationId, { kind: 'reopened' })).toEqual({ ok: false, problem: 'unknown' });
  });

  it('what is said last counts, after a clock was set back, too', async () => {
    const id = await record();
    now -= 5 * day;
    await sayOfInvitation(deps, id, { kind: 'closed', reason: 'x' });
    expect(await kept()).toMatchObject([{ status: 'closed' }]);
    await sayOfInvitation(deps, id, { kind: 'reopened' });
    expect(await kept()).toMatchObject([{ status: 'open' }]);
  });

  it('a group of the very name is matched by itself, once; what is less sure waits for a person', async () => {
    await record({ groupName: 'Acme support' });
    await record({ customer: 'Blue', groupName: null });
    groups = [arrived('Acme support'), arrived('Meeting with Blue', groupOf(2))];
    expect(await match()).toEqual({ ok: true, value: 1 });
    expect(asked).toEqual([groupOf(1).accountId]);
    expect(askedSince).toBe(now);
    expect((await kept()).map(({ status, match: found }) => [status, found?.as ?? null]).sort()).toEqual([
      ['matched', 'exact'],
      ['open', null],
    ]);
    expect(await match()).toEqual({ ok: true, value: 0 });
  });

  it('of two groups with one name the first counts, and a refused one is left alone', async () => {
    const id = await record({ groupName: 'Acme' });
    groups = [arrived('Acme'), arrived('acme', groupOf(2))];
    await match();
    expect(await kept()).toMatchObject([{ match: { group: groupOf(1) } }]);
    await sayOfInvitation(deps, id, { kind: 'matchRefused', group: groupOf(1) });
    await match();
    expect(await kept()).toMatchObject([{ match: { group: groupOf(2) } }]);
  });

  it('nothing is read while nothing is expected', async () => {
    const id = await record();
    await sayOfInvitation(deps, id, { kind: 'closed', reason: 'x' });
    await match();
    expect(asked).toEqual([]);
  });

  it('groups that may be it: of the accounts asked for, open or noticed since, and not those that were left', async () => {
    const base = { chatKind: 'group', members: null, iconHash: null, novelty: 'joined', presence: 'in', attention: 'known' };
    const row = (number: number, change: object) => ({ ...groupOf(number), name: `g${number}`, noticedAt: 100 + number, ...base, ...change });
    await db.groups.bulkPut([
      row(1, { attention: 'new' }),
      row(2, { attention: 'handled', noticedAt: 5_000 }),
      row(3, {}),
      row(4, { attention: 'owned', presence: 'left' }),
      row(5, { attention: 'new', ...groupOf(5, 2) }),
    ] as never[]);
    const found = await readCandidates([groupOf(1).accountId], 5_000, db);
    expect(found.map(({ name, open }) => [name, open])).toEqual([
      ['g2', false],
      ['g1', true],
    ]);
  });

  describe('reminding', () => {
    let lastOn: number | null;
    let reminded: (readonly Invitation[])[];
    let shows: boolean;
    const remind = () =>
      remindOverdue({
        ...deps,
        lastOn: async () => lastOn,
        keepLastOn: async (on) => void (lastOn = on),
        remind: async (overdue) => {
          reminded.push(overdue);
          return shows;
        },
      });

    beforeEach(() => {
      [lastOn, reminded, shows] = [null, [], true];
    });

    it('once a day, of those that are late', async () => {
      await record({ customer: 'Late', byOn: dayOf(now) - 1 });
      await record({ customer: 'Today', byOn: dayOf(now) });
      await remind();
      await remind();
      expect(reminded.map((all) => all.map(({ customer }) => customer))).toEqual([['Late']]);
      now += day;
      await remind();
      expect(reminded[1]?.map(({ customer }) => customer)).toEqual(['Late', 'Today']);
    });

    it('not of what came or was closed; a browser that shows nothing is asked again', async () => {
      const id = await record({ byOn: dayOf(now) - 3 });
      shows = false;
      await remind();
      await remind();
      expect([reminded.length, lastOn]).toEqual([2, null]);
      await sayOfInvitation(deps, id, { kind: 'matched', group: groupOf(1), as: 'picked' });
      await remind();
      expect(reminded).toHaveLength(2);
    });

    it('a database that cannot be read says nothing', async () => {
      await record({ byOn: dayOf(now) - 3 });
      const refused = { ok: false, problem: 'refused' } as const;
      const refusing = { ...deps, invitations: { events: async () => refused, transaction: async () => refused } };
      deps = refusing;
      await remind();
      expect(reminded).toEqual([]);
      expect(await match()).toEqual({ ok: false, problem: 'refused' });
      expect(await sayOfInvitation(deps, 'x' as InvitationId, { kind: 'reopened' })).toEqual({ ok: false, problem: 'refused' });
    });
  });
});
