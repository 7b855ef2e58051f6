import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountId } from '../../utils/domain/ids';
import type { Reading } from '../../utils/domain/watch/reading';
import { createReadingQueue } from './readingQueue';

const accountId = 'U0123456789abcdef0123456789abcdef' as AccountId;

function page(next: string | null, chats: number): Reading {
  const request = { kind: 'chats', accountId, folder: 'ALL', next } as const;
  return { request, of: 'chats', groups: [], chats, unknownChats: 0, unreadable: 0, newestAt: null, oldestAt: null, next: null };
}

describe('createReadingQueue', () => {
  let sent: Reading[];
  let refuses: (reading: Reading) => boolean;
  let unwelcome: boolean;
  let running: AbortController;
  let queue: ReturnType<typeof createReadingQueue>;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    sent = [];
    refuses = () => false;
    unwelcome = false;
    running = new AbortController();
    queue = createReadingQueue(async (reading) => {
      if (refuses(reading)) throw new Error('waking');
      if (unwelcome) return 'notWelcomed';
      sent.push(reading);
      return 'taken';
    }, running.signal);
    return () => vi.useRealTimers();
  });

  const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

  it('sends in order', async () => {
    queue.add(page(null, 1));
    queue.add(page('a', 2));
    await settle();
    expect(sent).toEqual([page(null, 1), page('a', 2)]);
  });

  it('is silent about what was acknowledged a moment ago, and says it again after a minute', async () => {
    queue.add(page(null, 1));
    await settle();
    queue.add(page(null, 1));
    await settle(30_000);
    expect(sent).toHaveLength(1);
    queue.add(page(null, 2));
    await settle(61_000);
    queue.add(page(null, 2));
    await settle();
    expect(sent).toEqual([page(null, 1), page(null, 2), page(null, 2)]);
  });

  it('tries again while the worker wakes', async () => {
    refuses = () => performance.now() < 2_000;
    queue.add(page(null, 1));
    await settle(1_900);
    expect(sent).toEqual([]);
    await settle(8_000);
    expect(sent).toEqual([page(null, 1)]);
  });

  it('keeps what did not get through in 10 s until the next chance', async () => {
    refuses = () => true;
    queue.add(page(null, 1));
    await settle(60_000);
    refuses = () => false;
    expect(sent).toEqual([]);
    queue.flush();
    await settle();
    expect(sent).toEqual([page(null, 1)]);
  });

  it('one that is always refused does not stand in the way of others', async () => {
    refuses = (reading) => reading.of === 'chats' && reading.chats === 13;
    queue.add(page('bad', 13));
    queue.add(page(null, 1));
    await settle(30_000);
    expect(sent).toEqual([page(null, 1)]);
  });

  it('of one list only the newest waits', async () => {
    refuses = () => performance.now() < 2_000;
    queue.add(page(null, 1));
    await settle(100);
    queue.add(page(null, 2));
    queue.add(page(null, 3));
    await settle(30_000);
    expect(sent.at(-1)).toEqual(page(null, 3));
    expect(sent).not.toContainEqual(page(null, 2));
  });

  it('gives up the oldest when too many wait', async () => {
    refuses = () => true;
    for (let index = 0; index < 60; index += 1) queue.add(page(`p${index}`, index));
    refuses = () => false;
    await settle(30_000);
    expect(sent.length).toBeLessThanOrEqual(51);
    expect(sent).toContainEqual(page('p59', 59));
    expect(sent).not.toContainEqual(page('p5', 5));
  });

  it('a send that is never answered does not hold up the rest for ever', async () => {
    const hanging = createReadingQueue((reading) => {
      if (reading.of === 'chats' && reading.chats === 13) return new Promise(() => undefined);
      sent.push(reading);
      return Promise.resolve('taken');
    }, running.signal);
    hanging.add(page('bad', 13));
    hanging.add(page(null, 1));
    await settle(120_000);
    expect(sent).toEqual([page(null, 1)]);
  });

  it('keeps what may not be taken yet, without asking again and again, until the next chance', async () => {
    unwelcome = true;
    queue.add(page(null, 1));
    queue.add(page('a', 2));
    await settle(60_000);
    unwelcome = false;
    await settle(60_000);
    expect(sent).toEqual([]);
    queue.flush();
    await settle();
    expect(sent).toEqual([page(null, 1), page('a', 2)]);
  });

  it('a chance that comes while it still tries is not lost', async () => {
    let asked = 0;
    refuses = (reading) => {
      asked += 1;
      return reading.of === 'chats' && reading.chats === 13;
    };
    unwelcome = true;
    queue.add(page(null, 1));
    queue.add(page('bad', 13));
    await settle(500);
    unwelcome = false;
    const askedBefore = asked;
    queue.flush();
    await settle(60_000);
    expect(sent).toEqual([page(null, 1)]);
    expect(asked - askedBefore).toBeLessThan(20);
  });

  it('ends with its signal', async () => {
    refuses = () => true;
    queue.add(page(null, 1));
    await settle(100);
    running.abort();
    refuses = () => false;
    await settle(30_000);
    queue.flush();
    await settle(30_000);
    expect(sent).toEqual([]);
  });
});
