import { beforeEach, describe, expect, it } from 'vitest';
import { accountOf, type ChatPage, classifyPage } from '../chat/pages';
import type { Feature as GuestFeature, FeatureContext as GuestContext } from './feature';
import { runFeatures } from './runFeatures';

type Feature = GuestFeature<ChatPage>;
type FeatureContext = GuestContext<ChatPage>;

const one = 'https://chat.line.biz/U00000000000000000000000000000aa1';
const other = 'https://chat.line.biz/U00000000000000000000000000000aa2';
const chat = `${one}/chat/C0123456789abcdef0123456789abcdef`;

describe('runFeatures', () => {
  let url: string;
  let alive: boolean;
  let log: string[];
  let running: AbortController;
  let moves: (() => void)[];

  beforeEach(() => {
    [url, alive, log, running, moves] = [one, true, [], new AbortController(), []];
  });

  function feature(id: string, pages: Feature['pages'], start: (context: FeatureContext) => void = () => undefined): Feature {
    return {
      id,
      pages,
      start(context) {
        log.push(`${id} begins`);
        context.signal.addEventListener('abort', () => log.push(`${id} ends`));
        start(context);
      },
    };
  }

  function run(...features: Feature[]): void {
    runFeatures({
      features,
      signal: running.signal,
      page: (): ChatPage => classifyPage(new URL(url)),
      subjectOf: (page) => accountOf(page) ?? '',
      onMove: (listener) => void moves.push(listener),
      isAlive: () => alive,
      report: (id, reason) => void log.push(`${id} failed: ${reason}`),
    });
  }

  function moveTo(target: string): string[] {
    url = target;
    log = [];
    for (const move of moves) move();
    return log;
  }

  it('begins on its pages, stays within an account, begins anew at another, ends elsewhere', () => {
    run(feature('rows', ['chatList', 'chat']), feature('tap', 'every'));
    expect(log).toEqual(['rows begins', 'tap begins']);
    expect(moveTo(chat)).toEqual([]);
    expect(moveTo(other)).toEqual(['rows ends', 'rows begins']);
    expect(moveTo('https://chat.line.biz/')).toEqual(['rows ends']);
    expect(moveTo(one)).toEqual(['rows begins']);
  });

  it('one that fails is reported and stops no other', () => {
    const broken = () => {
      throw new Error('no');
    };
    run(feature('a', 'every', broken), feature('b', 'every'));
    expect(log).toEqual(['a begins', 'a failed: threw', 'b begins']);
  });

  it('what a callback throws, now or later, is reported once', async () => {
    run(
      feature('a', 'every', ({ run: guarded }) => {
        guarded(() => Promise.reject(new Error('later')));
        guarded(() => {
          throw new Error('now');
        });
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(log).toEqual(['a begins', 'a failed: threw']);
  });

  it('a failure because the extension is gone is none', async () => {
    alive = false;
    run(feature('a', 'every', ({ run: guarded }) => guarded(() => Promise.reject(new Error('gone')))));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(log).toEqual(['a begins']);
  });

  it('tells features of moves until they end', () => {
    const heard: string[] = [];
    run(feature('a', ['chatList', 'chat'], ({ onMove, page }) => onMove(() => heard.push(page().kind))));
    moveTo(chat);
    moveTo('https://chat.line.biz/');
    moveTo(one);
    expect(heard).toEqual(['chat', 'chatList']);
  });

  it('ends everything with the script, for good', () => {
    run(feature('a', 'every'), feature('b', ['chatList']));
    log = [];
    running.abort();
    expect(log).toEqual(['a ends', 'b ends']);
    expect(moveTo(other)).toEqual([]);
  });
});
