import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRowWatch } from './watchRows';

function frame(rows: readonly string[]): string {
  return `<div id="content-primary"><div class="chatlist"><div class="overflow-y-auto"><div class="list-group">${rows.map(rowOf).join('')}</div></div></div></div>`;
}

function rowOf(name: string): string {
  return `<div class="list-group-item-chat"><a href="#"></a><a href="#"><h6 class="text-truncate">${name}</h6><div class="datetime">12:00</div></a></div>`;
}

function list(): Element {
  const found = document.querySelector('.list-group');
  if (found === null) throw new Error('no list');
  return found;
}

function addOnTop(name: string): void {
  list().insertAdjacentHTML('afterbegin', rowOf(name));
}

describe('createRowWatch', () => {
  let changes: number[];
  let running: AbortController;
  let watch: ReturnType<typeof createRowWatch>;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    document.body.innerHTML = frame(['a', 'b', 'c']);
    changes = [];
    running = new AbortController();
    watch = createRowWatch({ root: document, onChange: (rows) => changes.push(rows) });
    return () => {
      running.abort();
      vi.useRealTimers();
    };
  });

  async function started(): Promise<void> {
    watch.start(running.signal);
    await vi.advanceTimersByTimeAsync(600);
  }

  it('does nothing before it is started, and nothing for what it finds', async () => {
    addOnTop('x');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(watch.rowsSeen()).toBe(0);
    await started();
    expect(watch.rowsSeen()).toBe(4);
    expect(changes).toEqual([]);
  });

  it('tells of a row that comes in on top, once it is quiet', async () => {
    await started();
    addOnTop('new');
    await vi.advanceTimersByTimeAsync(400);
    expect(changes).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(changes).toEqual([4]);
  });

  it('many changes are one hint, at latest 2 s after the first', async () => {
    await started();
    for (let index = 0; index < 10; index += 1) {
      addOnTop(`n${index}`);
      await vi.advanceTimersByTimeAsync(300);
      if (index === 5) expect(changes).toEqual([]);
    }
    expect(changes).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(changes).toHaveLength(2);
  });

  it('a row that moved to the top is a hint', async () => {
    await started();
    list().prepend(list().children[2] ?? list());
    await vi.advanceTimersByTimeAsync(600);
    expect(changes).toEqual([3]);
  });

  it.each<[string, () => void]>([
    ['older rows at the end', () => list().insertAdjacentHTML('beforeend', Array.from({ length: 25 }, (_, n) => rowOf(`old ${n}`)).join(''))],
    ['a time that changes', () => void ((list().querySelector('.datetime') ?? list()).textContent = '12:01')],
    ['something else that is added', () => list().insertAdjacentHTML('beforeend', '<p>more</p>')],
  ])('no hint for %s', async (_name, change) => {
    document.body.innerHTML = frame(Array.from({ length: 25 }, (_, n) => `row ${n}`));
    await started();
    change();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(changes).toEqual([]);
  });

  it('waits for a list that is drawn later', async () => {
    document.body.innerHTML = '<div id="page"></div>';
    await started();
    expect(watch.rowsSeen()).toBe(0);
    document.body.insertAdjacentHTML('beforeend', frame(['a']));
    await vi.advanceTimersByTimeAsync(600);
    expect(watch.rowsSeen()).toBe(1);
    addOnTop('b');
    await vi.advanceTimersByTimeAsync(600);
    expect(changes).toEqual([2]);
  });

  it('finds the list of another account after a move, and starts anew with it', async () => {
    await started();
    document.body.innerHTML = frame(['q']);
    watch.findAgain();
    await vi.advanceTimersByTimeAsync(600);
    expect(changes).toEqual([]);
    addOnTop('r');
    await vi.advanceTimersByTimeAsync(600);
    expect(changes).toEqual([2]);
  });

  it('an unknown layout is quiet', async () => {
    document.body.innerHTML = '<ul class="v-list"><li>a</li></ul>';
    await started();
    document.querySelector('ul')?.insertAdjacentHTML('afterbegin', '<li>b</li>');
    await vi.advanceTimersByTimeAsync(3_000);
    expect([changes, watch.rowsSeen()]).toEqual([[], 0]);
  });

  it('ends with its signal, and a second start changes nothing', async () => {
    await started();
    watch.start(running.signal);
    addOnTop('x');
    running.abort();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(changes).toEqual([]);
    watch.findAgain();
    addOnTop('y');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(changes).toEqual([]);
  });
});
