import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chatIdOf } from '../../testing/simulatedLine';
import { createRowMarks, type RowMarks } from './markRows';

const group = chatIdOf(1);
const row = (name: string) => `<div class="list-group-item-chat"><h6 class="text-truncate">${name}</h6></div>`;
const chats = new Map([
  [group, ['写真部']],
  [chatIdOf(2), ['青空']],
]);

describe('marks on rendered names', () => {
  let painted: string[];
  let paints: number;
  let made: RowMarks[];
  const list = () => document.querySelector('.overflow-y-auto') as HTMLElement;
  const holder = () => [...document.querySelectorAll('h6')].find((one) => one.textContent === '写真部')?.firstChild as Text;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    [painted, paints, made] = [[], 0, []];
    document.body.innerHTML = `<div class="chatlist"><div class="overflow-y-auto">${row('青空')}${row('写真部')}</div></div>`;
    return () => {
      for (const marks of made) marks.show([], new Map());
      vi.useRealTimers();
    };
  });

  function marks(): RowMarks {
    const rows = createRowMarks({
      root: document,
      paint: (names) => {
        painted = names.map((name) => name.textContent);
        paints += 1;
      },
    });
    made.push(rows);
    return rows;
  }
  /** Mutation observers are told in a microtask, before anything is drawn. */
  const told = () => Promise.resolve();

  it('marks the row of the group and no other, without a change to the page', () => {
    const before = document.body.innerHTML;
    marks().show([group], chats);
    expect(painted).toEqual(['写真部']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('a row that is reused for another chat loses its mark before it is drawn, and the right one gets it later', async () => {
    marks().show([group], chats);
    holder().nodeValue = '青空ファンの会';
    await told();
    expect(painted).toEqual([]);
    list().insertAdjacentHTML('beforeend', row('写真部'));
    await vi.advanceTimersByTimeAsync(500);
    expect(painted).toEqual(['写真部']);
  });

  it('a second row of the same name takes both marks away', async () => {
    marks().show([group], chats);
    list().insertAdjacentHTML('afterbegin', row('写真部'));
    await vi.advanceTimersByTimeAsync(500);
    expect(painted).toEqual([]);
  });

  it('a row that is taken out takes its mark along', async () => {
    marks().show([group], chats);
    holder().parentElement?.parentElement?.remove();
    await told();
    expect(painted).toEqual([]);
  });

  it('finds a list that comes later, or is built anew', async () => {
    const html = document.body.innerHTML;
    document.body.innerHTML = '';
    const rows = marks();
    rows.show([group], chats);
    expect(painted).toEqual([]);
    document.body.innerHTML = html;
    await vi.advanceTimersByTimeAsync(500);
    expect(painted).toEqual(['写真部']);
    document.body.innerHTML = html;
    await told();
    rows.findAgain();
    await vi.advanceTimersByTimeAsync(500);
    expect(painted).toEqual(['写真部']);
  });

  it('on a page whose rows nobody knows it marks nothing', async () => {
    document.body.innerHTML = '<ul><li>写真部</li></ul>';
    marks().show([group], chats);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(painted).toEqual([]);
  });

  it('with nothing sought it looks at nothing, and takes back what it marked', async () => {
    const rows = marks();
    rows.show([], chats);
    expect(paints).toBe(0);
    rows.show([group], chats);
    rows.show([], chats);
    expect(painted).toEqual([]);
    const before = paints;
    list().insertAdjacentHTML('beforeend', row('x'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(paints).toBe(before);
  });
});
