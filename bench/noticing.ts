import { groupKey } from '../utils/domain/ids';
import { accountIdOf } from '../utils/testing/simulatedLine';
import { simulateReader, simulationStart } from '../utils/testing/simulatedReader';
import { high, type Measurement, median } from './measurement';

const hour = 3_600_000;
const settleHours = 2;
const watchedHours = 8;
const invitationCount = 64;

/** An invitation and when it was in our history. */
interface Noticed {
  readonly accountNumber: number;
  readonly invitedAt: number;
  readonly noticedAt: number;
}

/**
 * How long an invitation waits until it is written down while one LINE tab is open, on a simulated clock, over 8 h in which eight invitations an
 * hour come in anywhere; against reading each account's list in turn, with as many requests an hour as ours took. Half of the time the
 * site counts an invitation as unread, which is a hint; half of the time it does not.
 */
export async function* noticing(): AsyncGenerator<Measurement> {
  for (const accounts of [10, 100, 200]) {
    for (const hinted of [true, false]) yield* measure(accounts, hinted);
  }
}

async function* measure(accounts: number, hinted: boolean): AsyncGenerator<Measurement> {
  const { noticed, requestsAnHour } = await watch(accounts, hinted);
  const waits = noticed.map((one) => one.noticedAt - one.invitedAt);
  const turnMs = hour / requestsAnHour;
  // The reading in turn is at account n at n × turn, then once every round.
  const inTurn = noticed.map(({ accountNumber, invitedAt }) => {
    const round = accounts * turnMs;
    const since = (((invitedAt - simulationStart - accountNumber * turnMs) % round) + round) % round;
    return round - since;
  });
  const name = `${accounts} accounts, ${hinted ? 'counted as unread' : 'without a hint'}`;
  const against = 'each list in turn, as many requests';
  yield { name: `${name}: until noticed`, value: median(waits) / 1_000, unit: 's', reference: median(inTurn) / 1_000, against };
  yield { name: `${name}: 95 of 100`, value: high(waits) / 1_000, unit: 's', reference: high(inTurn) / 1_000, against };
  // In turn half a round is waited, one request for each account.
  const needed = (accounts * hour) / (2 * median(waits));
  yield { name: `${name}: requests an hour`, value: requestsAnHour, unit: 'requests', reference: needed, against: 'each list in turn, as soon' };
}

async function watch(accounts: number, hinted: boolean) {
  const simulation = simulateReader({ accounts, groupsEach: 5, seed: accounts });
  const { line } = simulation;
  await simulation.pass(settleHours * hour);
  const [firstSent, startedAt] = [line.sent.length, simulation.now()];
  const expected: { readonly accountNumber: number; readonly invitedAt: number; readonly key: string }[] = [];
  for (let index = 0; index < invitationCount; index += 1) {
    const accountNumber = ((index * 7_919) % accounts) + 1;
    const chatId = line.invite(accountNumber, 900_000 + index, { unread: hinted });
    expected.push({ accountNumber, invitedAt: simulation.now(), key: groupKey(accountIdOf(accountNumber), chatId) });
    // Never at the same place of a round.
    await simulation.pass((watchedHours * hour) / invitationCount + ((index * 104_729) % 60_000));
  }
  await simulation.pass(hour);
  const hours = (simulation.now() - startedAt) / hour;
  const groups = new Map(simulation.store.groups().map((group) => [groupKey(group.accountId, group.chatId), group]));
  const noticed = expected.map(({ accountNumber, invitedAt, key }): Noticed => {
    const group = groups.get(key);
    if (group === undefined) throw new Error(`the invitation at ${new Date(invitedAt).toISOString()} was never noticed`);
    return { accountNumber, invitedAt, noticedAt: group.noticedAt };
  });
  return { noticed, requestsAnHour: (line.sent.length - firstSent) / hours };
}
