import { describe, expect, it } from 'vitest';
import type { GroupEvent } from '../../utils/domain/groups/events';
import type { AccountId, ChatId } from '../../utils/domain/ids';
import { isReturn, membersAtJoin, timelineEntries } from './timelineEntries';

type Told<Kind extends GroupEvent['kind']> = Omit<Extract<GroupEvent, { kind: Kind }>, 'eventId' | 'accountId' | 'chatId' | 'recordedAt' | 'at'>;

function event<Kind extends GroupEvent['kind']>(time: string, told: Told<Kind>, eventId = `${told.kind}@${time}`): GroupEvent {
  const at = Date.parse(`2026-${time}:00+09:00`);
  return { ...told, eventId, accountId: 'U' as AccountId, chatId: 'C' as ChatId, at, recordedAt: at } as unknown as GroupEvent;
}

const sight = event<'firstSeen'>('08-15T20:02', {
  kind: 'firstSeen',
  novelty: 'joined',
  via: 'list',
  notBeforeAt: null,
  chatKind: 'group',
  name: '港南FC',
  members: 412,
  iconHash: null,
});
const join = event<'joined'>('08-15T20:02', { kind: 'joined', via: 'events' });
const left = event<'left'>('11-12T18:03', { kind: 'left', via: 'leaveEvent' });
const returned = event<'returned'>('11-19T21:14', { kind: 'returned', via: 'events', notBeforeAt: null });
const rang = event<'rang'>('11-19T21:20', { kind: 'rang', as: 'single' });
const handled = event<'handled'>('11-19T21:30', { kind: 'handled', by: '田中' });
const undone = event<'undone'>('11-19T21:31', { kind: 'undone', by: '田中', undoes: handled.eventId });
const story = [undone, handled, rang, returned, left, join, sight];

describe('timelineEntries', () => {
  it('tells a dated first sight once, keeps everything else, and writes each day once', () => {
    expect(timelineEntries(story).map(({ event: told, station, showsDay }) => [told.kind, station, showsDay])).toEqual([
      ['undone', 'who', true],
      ['handled', 'who', false],
      ['rang', 'tick', false],
      ['returned', 'main', false],
      ['left', 'gone', true],
      ['joined', 'main', true],
    ]);
  });

  it('draws the time away between leaving and coming back, and nowhere else', () => {
    expect(
      timelineEntries(story)
        .filter(({ awayBelow }) => awayBelow)
        .map(({ event: told }) => told.kind),
    ).toEqual(['returned']);
  });

  it('marks what was taken back', () => {
    expect(
      timelineEntries(story)
        .filter(({ takenBack }) => takenBack)
        .map(({ event: told }) => told.kind),
    ).toEqual(['handled']);
  });

  it('stays away above a leaving that is the last word', () => {
    const note = event<'noted'>('11-13T10:00', { kind: 'noted', by: '', text: 'x' });
    expect(timelineEntries([note, left, join]).map(({ awayBelow }) => awayBelow)).toEqual([true, false, false]);
  });
});

describe('joins', () => {
  it('a join after a leaving is a way back', () => {
    const again = event<'joined'>('11-19T21:14', { kind: 'joined', via: 'events' });
    expect([isReturn(again, [...story, again]), isReturn(join, story)]).toEqual([true, false]);
  });
  it('knows the members at the join only from the sight it dates', () => {
    expect([membersAtJoin(join, story), membersAtJoin(join, [join])]).toEqual([412, null]);
  });
});
