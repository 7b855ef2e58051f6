import { describe, expect, it } from 'vitest';
import { requestsBegunToday } from '../domain/watch/requestCount';
import { chatIdOf, type SentRequest } from '../testing/simulatedLine';
import { simulateReader, simulationStart } from '../testing/simulatedReader';

const minute = 60_000;
const hour = 60 * minute;

function leastGap(sent: readonly SentRequest[]): number {
  return sent.reduce((least, one, index) => Math.min(least, one.at - (sent[index - 1]?.at ?? -Infinity)), Infinity);
}

describe('reading the lists', () => {
  it('takes everything that is there at first for the baseline, over many pages', async () => {
    const sim = simulateReader({ accounts: 2, groupsEach: 60 });
    await sim.pass(2 * minute);
    expect(sim.store.groups()).toHaveLength(120);
    expect(new Set(sim.store.groups().map((group) => group.attention))).toEqual(new Set(['known']));
    expect((await sim.store.accounts()).map((account) => account.health)).toEqual(['watching', 'watching']);
  });

  it('counts every request it begins, by the day', async () => {
    const sim = simulateReader({ accounts: 2, groupsEach: 3 });
    await sim.pass(10 * minute);
    expect(requestsBegunToday((await sim.store.reader()).requests, sim.now())).toBe(sim.line.sent.length);
  });

  it('notices an invitation once, with its date', async () => {
    const sim = simulateReader({ accounts: 3 });
    await sim.pass(2 * minute);
    const chatId = sim.line.invite(2, 7);
    const invitedAt = sim.now();
    await sim.pass(5 * minute);
    const found = sim.store.groups().filter((group) => group.attention === 'new');
    expect(found).toMatchObject([{ chatId, novelty: 'joined', joinedAt: invitedAt }]);
    expect(found[0]?.noticedAt).toBeLessThan(invitedAt + 20_000);
  });

  it('knows the day of the last message in each group, and writes it down once a day', async () => {
    const sim = simulateReader({ accounts: 1 });
    await sim.pass(2 * minute);
    const chatId = sim.line.invite(1, 7);
    const talkedAt = () => sim.store.groups().find((group) => group.chatId === chatId)?.talkedAt;
    await sim.pass(2 * minute);
    const invitedAt = talkedAt();
    expect(invitedAt).toBeGreaterThan(sim.now() - 5 * minute);
    sim.line.message(1, chatId);
    await sim.pass(2 * minute);
    expect(talkedAt()).toBe(invitedAt);
    await sim.pass(24 * hour);
    const saidAt = sim.now();
    sim.line.message(1, chatId);
    await sim.pass(2 * minute);
    expect(talkedAt()).toBeGreaterThanOrEqual(saidAt);
  });

  it('dates an undated group by looking up its join event', async () => {
    const sim = simulateReader({ accounts: 1 });
    sim.line.tellsJoins = false;
    await sim.pass(2 * minute);
    sim.line.invite(1, 9);
    const invitedAt = sim.now();
    await sim.pass(minute);
    expect(sim.store.groups().find((group) => group.chatId === chatIdOf(9))).toMatchObject({ novelty: 'newToUs', joinedAt: invitedAt });
    expect(sim.line.sent.filter((one) => one.request.kind === 'events')).toHaveLength(1);
  });

  it('finds a group that more than a page of other chats has pushed down', async () => {
    const sim = simulateReader({ accounts: 1 });
    await sim.pass(2 * minute);
    for (let number = 1; number <= 140; number += 1) {
      sim.line.invite(1, 1_000 + number);
      sim.jump(10);
    }
    await sim.pass(2 * minute);
    expect(sim.store.groups().filter((group) => group.attention === 'new')).toHaveLength(140);
  });

  it('sends nothing at level page', async () => {
    const sim = simulateReader({ accounts: 2, level: 'page' });
    await sim.pass(hour);
    expect(sim.line.sent).toEqual([]);
  });

  it('sends nothing at level tab while no tab is there', async () => {
    const sim = simulateReader({ accounts: 2 });
    await sim.pass(hour, false);
    expect(sim.line.sent).toEqual([]);
  });

  it.each([1, 10, 100, 200])(
    'is polite and on time with %i accounts',
    async (accounts) => {
      const sim = simulateReader({ accounts });
      await sim.pass(20 * minute);
      const from = sim.line.sent.length;
      sim.line.invite(accounts, 77);
      const invitedAt = sim.now();
      await sim.pass(20 * minute);
      const noticedAt = sim.store.groups().find((group) => group.chatId === chatIdOf(77))?.noticedAt ?? Infinity;
      expect(leastGap(sim.line.sent)).toBeGreaterThanOrEqual(520);
      expect(noticedAt - invitedAt).toBeLessThan(accounts <= 10 ? 20_000 : 2 * minute);
      expect((sim.line.sent.length - from) * 3).toBeLessThan(3_600);
    },
    60_000,
  );

  it('finds a silent move even when the account list tells no unread counts', async () => {
    const sim = simulateReader({ accounts: 100 });
    await sim.pass(15 * minute);
    const account = [...sim.line.accounts.values()][99];
    sim.line.invite(100, 78);
    if (account !== undefined) account.unread = 0;
    const invitedAt = sim.now();
    await sim.pass(8 * minute);
    const noticedAt = sim.store.groups().find((group) => group.chatId === chatIdOf(78))?.noticedAt ?? Infinity;
    expect(noticedAt - invitedAt).toBeLessThan(6 * minute);
  });
});

describe('trouble', () => {
  it('waits longer and longer on 429, and says so after a minute', async () => {
    const sim = simulateReader({ accounts: 2 });
    await sim.pass(2 * minute);
    const from = sim.line.sent.length;
    sim.line.trouble = { kind: 'tooFast' };
    await sim.pass(30 * minute);
    const sent = sim.line.sent.slice(from);
    const gaps = sent.slice(1).map((one, index) => one.at - (sent[index]?.at ?? 0));
    expect(gaps.length).toBeLessThan(14);
    expect(gaps.at(-1)).toBeGreaterThan((gaps[0] ?? Infinity) * 8);
    expect((await sim.store.accounts()).map((account) => account.health)).toEqual(['noAnswer', 'noAnswer']);
    sim.line.trouble = null;
    await sim.pass(15 * minute);
    expect((await sim.store.accounts()).map((account) => account.health)).toEqual(['watching', 'watching']);
  });

  it('stops when logged out and goes on with a freshly loaded page', async () => {
    const sim = simulateReader({ accounts: 2 });
    await sim.pass(2 * minute);
    const from = sim.line.sent.length;
    sim.line.trouble = { kind: 'loggedOut', how: '401' };
    await sim.pass(14 * minute);
    expect(sim.line.sent.length - from).toBe(1);
    expect((await sim.store.accounts()).map((account) => account.health)).toEqual(['loggedOut', 'loggedOut']);
    sim.line.trouble = null;
    await sim.pass(minute, true, sim.now());
    expect((await sim.store.accounts()).map((account) => account.health)).toEqual(['watching', 'watching']);
  });

  it('keeps the history of an account it may no longer read', async () => {
    const sim = simulateReader({ accounts: 2 });
    await sim.pass(2 * minute);
    sim.line.accounts.delete([...sim.line.accounts.keys()][0] ?? ('' as never));
    await sim.pass(2 * minute);
    expect((await sim.store.accounts()).map((account) => account.health)).toEqual(['noAccess', 'watching']);
    expect(sim.store.groups()).toHaveLength(10);
  });

  it('goes on reading after the clock was set back by a day', async () => {
    const sim = simulateReader({ accounts: 2 });
    await sim.pass(2 * minute);
    sim.jump(-24 * hour);
    const from = sim.line.sent.length;
    await sim.pass(2 * minute);
    sim.line.invite(1, 55);
    await sim.pass(2 * minute);
    expect(sim.line.sent.length).toBeGreaterThan(from + 5);
    expect(sim.store.groups().find((group) => group.chatId === chatIdOf(55))?.attention).toBe('new');
    expect(leastGap(sim.line.sent.slice(from))).toBeGreaterThanOrEqual(520);
  });

  it('tells nothing twice after a night asleep, and marks the return', async () => {
    const sim = simulateReader({ accounts: 2 });
    await sim.pass(2 * minute);
    sim.jump(10 * hour);
    sim.line.invite(1, 61);
    sim.line.invite(2, 62);
    await sim.pass(5_000);
    expect((await sim.store.reader()).catchingUpSinceAt).toBeGreaterThan(simulationStart + 10 * hour);
    await sim.pass(minute);
    expect(sim.store.groups().filter((group) => group.attention === 'new')).toHaveLength(2);
  });
});
