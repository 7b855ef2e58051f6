import type { JoinReading } from '../../utils/domain/readiness/joinReading';
import { dayOf } from '../../utils/domain/figures/day';
import { figureAccountIdOf } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import type { InvitationEvent } from '../../utils/domain/invitations/invitation';
import type { InvitationId } from '../../utils/domain/invitations/invitationId';
import { busyWorld, hostileWorld, type StoredWorld } from './busyWorld';

const day = 86_400_000;

export interface ReadyWorld extends StoredWorld {
  readonly joinReadings: readonly JoinReading[];
  readonly invitationEvents: readonly InvitationEvent[];
}

/** The busy world with what is known of inviting its accounts, and with invitations that are waited for, late, matched and closed. */
export function readyWorld(now: Instant, world: StoredWorld = busyWorld(now)): ReadyWorld {
  const joinReadings = world.accounts.flatMap((account, index): readonly JoinReading[] => {
    const id = figureAccountIdOf(account);
    const seen = (joining: JoinReading['joining'], daysAgo: number, change: Partial<JoinReading> = {}): JoinReading => ({
      readingId: `${id} ${daysAgo}`,
      account: id,
      at: now - daysAgo * day,
      source: 'page',
      joining,
      ...change,
    });
    switch (index % 8) {
      case 0:
        return [seen('off', 2)];
      case 1:
        return [seen('allowed', 9), seen('off', 0.1, { source: 'check' })];
      case 2:
        return [seen('allowed', 45)];
      case 3:
        return [];
      case 4:
        return [seen('allowed', 3, { source: 'tap' }), seen('off', 1, { source: 'note', note: '店長に電話で確認', by: '佐藤', role: 'operator' })];
      case 5:
        return [seen({ unknown: 'noRight' }, 1, { source: 'check' }), seen('allowed', 0.5, { source: 'note', by: '田中', role: 'operatorNoSend' })];
      default:
        return [seen('allowed', index % 5, { source: 'check', role: 'administrator' })];
    }
  });
  return { ...world, joinReadings, invitationEvents: invitations(world, now) };
}

function invitations({ accounts, groups }: StoredWorld, now: Instant): readonly InvitationEvent[] {
  const todayOn = dayOf(now);
  const [first, second, third] = accounts;
  if (first === undefined || second === undefined || third === undefined) return [];
  const ringing = groups.filter(({ attention, presence }) => attention === 'new' && presence === 'in');
  const [likely, came] = ringing;
  const events: InvitationEvent[] = [];
  const expect = (number: number, customer: string, change: object): InvitationId => {
    const invitationId = `invitation-${number}` as InvitationId;
    const details = { customer, accountId: first.accountId, groupName: null, byOn: todayOn + 3, owner: null, note: '', ...change };
    events.push({ eventId: `recorded-${number}`, invitationId, at: now - 9 * day, by: '田中', kind: 'recorded', details });
    return invitationId;
  };
  expect(1, '株式会社みどり食品', { byOn: todayOn - 4, owner: '佐藤', note: '11/20に案内を送付。担当の山田さんへ' });
  expect(2, '', { groupName: '秋祭り実行委員会', accountId: second.accountId, byOn: todayOn });
  expect(3, '港南商店会', { accountId: third.accountId, owner: '田中' });
  if (likely !== undefined) expect(4, '常連さん', { accountId: likely.accountId, groupName: (likely.name ?? '').slice(0, 4), byOn: todayOn + 5 });
  const closed = expect(5, '青葉クリニック', { byOn: todayOn - 20 });
  events.push({ eventId: 'closed-5', invitationId: closed, at: now - 3 * day, by: '佐藤', kind: 'closed', reason: 'お客さまの都合でなくなった' });
  if (came !== undefined) {
    const matched = expect(6, 'フローラ株式会社', { accountId: came.accountId, groupName: came.name, byOn: todayOn + 1 });
    const group = { accountId: came.accountId, chatId: came.chatId };
    events.push({ eventId: 'matched-6', invitationId: matched, at: now - day, by: '', kind: 'matched', group, as: 'exact' });
  }
  return events;
}

/** The same with names that want to break out. */
export function hostileReadyWorld(now: Instant): ReadyWorld {
  const world = readyWorld(now, hostileWorld(now));
  const hostile = '<img src=x onerror=alert(1)>\u202Egnp.exe' + '👨‍👩‍👧‍👦'.repeat(300);
  return {
    ...world,
    joinReadings: world.joinReadings.map((reading) => ({ ...reading, note: hostile, by: hostile.slice(0, 500) })),
    invitationEvents: world.invitationEvents.map((event) =>
      event.kind === 'recorded'
        ? {
            ...event,
            details: {
              ...event.details,
              customer: hostile.slice(0, 900),
              groupName: hostile.slice(0, 900),
              owner: hostile.slice(0, 900),
              note: hostile,
            },
          }
        : event,
    ),
  };
}
