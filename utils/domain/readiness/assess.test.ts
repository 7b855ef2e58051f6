import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReadings, noted, reading } from '../../testing/readinessBuilders';
import { dayMs, hourMs } from '../time/jst';
import { ageInDays, assess, isStale, staleAfterDays, type ChatState, type Verdict } from './assess';
import { isKnown, type Joining, type JoinReading, type UnreadWhy } from './joinReading';

const now = 200 * dayMs;
const chats: readonly ChatState[] = ['on', 'off', 'notOperable', 'unknown'];

const readingNames = ['none', 'allowed', 'off', 'notFound', 'noRight', 'notUnderstood', 'loggedOut', 'noAnswer'] as const;
const noteNames = ['none', 'allowedBefore', 'allowedAfter', 'offBefore', 'offAfter', 'nothingAfter'] as const;
const ages = { fresh: dayMs, stale: (staleAfterDays + 1) * dayMs };
type Said = 'allowed' | 'off' | UnreadWhy | 'neverRead';

/** What counts, by the last reading (down) and the note beside it (across, as in `noteNames`). */
const whatCounts: Readonly<Record<(typeof readingNames)[number], readonly [Said, Said, Said, Said, Said, Said]>> = {
  none: ['neverRead', 'allowed', 'allowed', 'off', 'off', 'neverRead'],
  allowed: ['allowed', 'allowed', 'allowed', 'allowed', 'allowed', 'allowed'],
  off: ['off', 'off', 'off', 'off', 'off', 'off'],
  notFound: ['notFound', 'allowed', 'allowed', 'off', 'off', 'notFound'],
  noRight: ['noRight', 'allowed', 'allowed', 'off', 'off', 'noRight'],
  notUnderstood: ['notUnderstood', 'allowed', 'allowed', 'off', 'off', 'notUnderstood'],
  loggedOut: ['loggedOut', 'allowed', 'allowed', 'off', 'off', 'loggedOut'],
  noAnswer: ['noAnswer', 'allowed', 'allowed', 'off', 'off', 'noAnswer'],
};

/** The verdict by what counts and its age (down) and the chat (across, as in `chats`). */
const verdicts: Readonly<Record<'allowed' | 'off' | 'staleAllowed' | 'staleOff', readonly [Verdict, Verdict, Verdict, Verdict]>> = {
  allowed: [
    { verdict: 'ready' },
    { verdict: 'blocked', why: ['chatOff'] },
    { verdict: 'blocked', why: ['notOperable'] },
    { verdict: 'unknown', why: 'chatUnknown' },
  ],
  off: [
    { verdict: 'blocked', why: ['joiningOff'] },
    { verdict: 'blocked', why: ['chatOff', 'joiningOff'] },
    { verdict: 'blocked', why: ['notOperable', 'joiningOff'] },
    { verdict: 'blocked', why: ['joiningOff'] },
  ],
  staleAllowed: [
    { verdict: 'stale', said: 'allowed' },
    { verdict: 'blocked', why: ['chatOff'] },
    { verdict: 'blocked', why: ['notOperable'] },
    { verdict: 'stale', said: 'allowed' },
  ],
  staleOff: [
    { verdict: 'stale', said: 'off' },
    { verdict: 'blocked', why: ['chatOff'] },
    { verdict: 'blocked', why: ['notOperable'] },
    { verdict: 'stale', said: 'off' },
  ],
};

function verdictFor(said: Said, age: keyof typeof ages, chat: ChatState): Verdict {
  const across = chats.indexOf(chat);
  if (said === 'allowed') return verdicts[age === 'stale' ? 'staleAllowed' : 'allowed'][across] as Verdict;
  if (said === 'off') return verdicts[age === 'stale' ? 'staleOff' : 'off'][across] as Verdict;
  if (chat === 'off') return { verdict: 'blocked', why: ['chatOff'] };
  if (chat === 'notOperable') return { verdict: 'blocked', why: ['notOperable'] };
  return { verdict: 'unknown', why: said };
}

function readingOf(name: (typeof readingNames)[number], at: number): readonly JoinReading[] {
  if (name === 'none') return [];
  return [reading(name === 'allowed' || name === 'off' ? name : { unknown: name }, at)];
}

function noteOf(name: (typeof noteNames)[number], at: number): readonly JoinReading[] {
  const notes: Readonly<Record<typeof name, readonly JoinReading[]>> = {
    none: [],
    allowedBefore: [noted('allowed', at - hourMs)],
    allowedAfter: [noted('allowed', at + hourMs)],
    offBefore: [noted('off', at - hourMs)],
    offAfter: [noted('off', at + hourMs)],
    nothingAfter: [noted('off', at - hourMs), noted({ unknown: 'notSaid' }, at + hourMs)],
  };
  return notes[name];
}

const product = readingNames.flatMap((name) =>
  noteNames.flatMap((note) => (['fresh', 'stale'] as const).flatMap((age) => chats.map((chat) => ({ name, note, age, chat })))),
);

describe('the verdict', () => {
  it.each(product)('reading $name, note $note, $age, chat $chat', ({ name, note, age, chat }) => {
    const at = now - ages[age];
    const readings = [...noteOf(note, at), ...readingOf(name, at)];
    const said = whatCounts[name][noteNames.indexOf(note)] as Said;
    expect(assess(readings, chat, now)).toMatchObject(verdictFor(said, age, chat));
  });

  it('goes stale a millisecond after the limit', () => {
    const at = now - staleAfterDays * dayMs;
    expect(assess([reading('allowed', at)], 'on', now)).toMatchObject({ verdict: 'ready', ageDays: staleAfterDays });
    expect(assess([reading('allowed', at - 1)], 'on', now)).toMatchObject({ verdict: 'stale', said: 'allowed', ageDays: staleAfterDays });
    expect([isStale(reading('off', at), now), isStale(reading('off', at - 1), now)]).toEqual([false, true]);
  });

  it('takes a reading from a clock that ran ahead for one of today', () => {
    expect(ageInDays(reading('allowed', now + 3 * dayMs), now)).toBe(0);
    expect(assess([reading('allowed', now + 3 * dayMs)], 'on', now)).toMatchObject({ verdict: 'ready', ageDays: 0 });
  });
});

describe('which reading counts', () => {
  const allowed = reading('allowed', now - 5 * dayMs);
  const lost = reading({ unknown: 'notFound' }, now - 3 * dayMs);
  const loggedOut = reading({ unknown: 'loggedOut' }, now - 2 * dayMs, { source: 'check' });
  const noAnswer = reading({ unknown: 'noAnswer' }, now - dayMs, { source: 'check' });

  it.each([
    ['the newer one', [allowed, reading('off', now - dayMs)], { verdict: 'blocked', why: ['joiningOff'] }],
    ['the one that could not tell, with what was known before', [allowed, lost], { verdict: 'unknown', why: 'notFound', lastKnown: allowed }],
    ['not a log-out after it', [allowed, loggedOut, noAnswer], { verdict: 'ready', basis: allowed }],
    ['a log-out does not hide that the switch is gone either', [allowed, lost, loggedOut], { verdict: 'unknown', why: 'notFound' }],
    ['of failures alone the last', [loggedOut, noAnswer], { verdict: 'unknown', why: 'noAnswer' }],
    ['off, of two at the same instant', [allowed, reading('off', allowed.at, { source: 'tap' })], { verdict: 'blocked', why: ['joiningOff'] }],
    ['the known one, of two at the same instant', [reading({ unknown: 'noRight' }, allowed.at), allowed], { verdict: 'ready', basis: allowed }],
    [
      'not a note from before what was known, once it is lost',
      [noted('off', now - 6 * dayMs), allowed, lost],
      { verdict: 'unknown', why: 'notFound' },
    ],
    [
      'a note from after what was known, once it is lost',
      [allowed, noted('off', now - 4 * dayMs), lost],
      { verdict: 'blocked', why: ['joiningOff'], basis: noted('off', now - 4 * dayMs) },
    ],
    ['the newest of notes', [noted('off', now - 4 * dayMs), noted('allowed', now - 3 * dayMs)], { verdict: 'ready' }],
  ] as const)('%s', (_title, readings, expected) => {
    expect(assess(readings, 'on', now)).toMatchObject(expected);
  });

  it('tells of a newer note that says the opposite, without following it', () => {
    const note = noted('off', now - dayMs);
    expect(assess([allowed, note], 'on', now)).toMatchObject({ verdict: 'ready', basis: allowed, contradictedBy: note });
    expect(assess([allowed, noted('allowed', now - dayMs)], 'on', now).contradictedBy).toBeNull();
    expect(assess([noted('off', allowed.at - 1), allowed], 'on', now).contradictedBy).toBeNull();
    expect(assess([allowed, note, noted({ unknown: 'notSaid' }, now - 1)], 'on', now).contradictedBy).toBeNull();
  });

  it('hands on the newest role that was told', () => {
    const readings = [reading('allowed', 5, { role: 'operator' }), reading('allowed', 9), reading('allowed', 7, { role: 'administrator' })];
    expect(assess(readings, 'on', 10).role).toBe('administrator');
    expect(assess([], 'on', 10)).toMatchObject({ basis: null, ageDays: null, lastKnown: null, role: null });
  });
});

describe('for any readings', () => {
  const anyChat = fc.constantFrom(...chats);
  const anyNow = fc.nat({ max: 200 * dayMs });
  const shuffledWithDoubles = anyReadings(1).chain((readings) =>
    fc.tuple(
      fc.constant(readings),
      fc.shuffledSubarray(readings, { minLength: readings.length }),
      fc.subarray(readings).map((some) => some.map((one) => ({ ...one }))),
    ),
  );

  it('their order and doubles do not matter', () => {
    fc.assert(
      fc.property(shuffledWithDoubles, anyChat, anyNow, ([readings, shuffled, doubled], chat, at) => {
        expect(assess([...doubled, ...shuffled], chat, at)).toEqual(assess(readings, chat, at));
      }),
    );
  });

  it('a note never changes the verdict when a newer known reading exists', () => {
    const joining = fc.constantFrom<Joining>('allowed', 'off', { unknown: 'notSaid' });
    fc.assert(
      fc.property(
        anyReadings(1),
        fc.constantFrom('allowed' as const, 'off' as const),
        joining,
        anyChat,
        anyNow,
        (readings, known, said, chat, at) => {
          const all = [...readings, reading(known, 60 * dayMs)];
          expect(assess([...all, noted(said, 60 * dayMs - 1)], chat, at)).toEqual(assess(all, chat, at));
        },
      ),
    );
  });

  it('a note never changes the verdict when the last reading knew, however new the note is', () => {
    fc.assert(
      fc.property(anyReadings(1), fc.constantFrom<Joining>('allowed', 'off'), fc.nat(), anyChat, anyNow, (readings, said, later, chat, at) => {
        const all = [...readings, reading('allowed', 120 * dayMs)];
        const { contradictedBy: _, ...after } = assess([...all, noted(said, 120 * dayMs + later)], chat, at);
        expect(assess(all, chat, at)).toMatchObject(after);
      }),
    );
  });

  it('is ready only where the last word was a fresh "allowed" and chat is on', () => {
    fc.assert(
      fc.property(anyReadings(1), anyChat, anyNow, (readings, chat, at) => {
        const found = assess(readings, chat, at);
        if (found.verdict !== 'ready') return;
        expect(chat).toBe('on');
        expect(found.basis).toMatchObject({ joining: 'allowed' });
        expect(found.basis !== null && isKnown(found.basis) && !isStale(found.basis, at)).toBe(true);
      }),
    );
  });
});
