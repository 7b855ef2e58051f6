import { act, createRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { type FileState, noAnswers } from '../../utils/domain/figures/importPlan';
import { pickedFile, readyState, someAccount, someRead, takenFile } from '../../utils/testing/importBuilders';
import { LanguageProvider } from '../language/LanguageProvider';
import { namesOf } from './accountNames';
import { linesOf } from './batchLines';
import { type BatchFile, emptyBatch, type FileStep } from './importBatch';
import type { ImportActions } from './importActions';
import { ImportTable } from './ImportTable';

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

const account: FigureAccount = {
  id: someAccount,
  basicId: '@demo0001' as FigureAccount['basicId'],
  accountId: null,
  name: 'カフェ青空 <b>渋谷店</b>',
  tags: [],
  watched: true,
};
const accounts = [account];
let root: Root;
const actions = {
  answer: vi.fn<ImportActions['answer']>(),
  askOther: vi.fn<ImportActions['askOther']>(),
  remove: vi.fn<ImportActions['remove']>(),
  describe: vi.fn<ImportActions['describe']>(),
  isOpen: () => false,
  toggle: vi.fn<ImportActions['toggle']>(),
  isChosen: () => false,
  choose: vi.fn<ImportActions['choose']>(),
};

const fileOf = (step: FileStep, fileName = 'a.csv', key = '0'): BatchFile => ({
  key,
  fileName,
  picked: pickedFile(fileName, 'x'),
  answers: noAnswers,
  step,
});
const examined = (state: FileState, fileName?: string) => fileOf({ kind: 'examined', state }, fileName);

async function show(files: readonly BatchFile[], open: readonly string[] = []) {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  const lines = linesOf({ ...emptyBatch, files }, new Set(open));
  const scroller = createRef<HTMLElement>();
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <ImportTable lines={lines} accounts={accounts} nameOf={namesOf(accounts)} actions={actions} busy={false} scroller={scroller} />
      </LanguageProvider>,
    ),
  );
  return vi.waitFor(() => {
    const row = document.querySelector<HTMLElement>('[data-import-file]');
    if (row === null) throw new Error('no row yet');
    return row;
  }, 5000);
}

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('a file of unknown owner', () => {
  const asks = examined({
    kind: 'needsOwner',
    read: someRead,
    open: [{ hint: null, suggestions: [{ account: someAccount, because: 'sameFigures' }] }],
  });
  it('is assigned by the list of accounts', async () => {
    const row = await show([asks]);
    expect(row.dataset['importState']).toBe('needsOwner');
    const select = row.querySelector<HTMLSelectElement>('[data-action="assign-file"]');
    expect([...(select?.options ?? [])].map((option) => option.value)).toEqual(['', '@demo0001', 'other']);
    await act(async () => {
      if (select === null) return;
      select.value = '@demo0001';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.answer).toHaveBeenCalledWith(['0'], { account: '@demo0001' });
  });
  it('is assigned by a suggestion that says why, with the name as text only', async () => {
    const row = await show([asks]);
    const button = row.querySelector<HTMLButtonElement>('[data-action="suggested-owner"]');
    expect(button?.textContent).toBe('カフェ青空 <b>渋谷店</b>同じ数字a.csv');
    expect(button?.querySelector('b')).toBeNull();
    await act(async () => button?.click());
    expect(actions.answer).toHaveBeenCalledWith(['0'], { account: '@demo0001' });
  });
});

describe('a file without days', () => {
  it('is given yesterday in Japan unless somebody says otherwise', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 15, 30), toFake: ['Date'] });
    const row = await show([examined({ kind: 'needsDay', read: someRead })]);
    expect(row.querySelector<HTMLInputElement>('input[type="date"]')?.value).toBe('2026-11-20');
    expect(row.textContent).toContain('昨日');
    await act(async () => row.querySelector<HTMLButtonElement>('[data-action="set-day"]')?.click());
    vi.useRealTimers();
    expect(actions.answer).toHaveBeenCalledWith(['0'], { snapshotOn: Date.UTC(2026, 10, 20) / 86_400_000 });
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['chatHistory', null, '会話'],
    ['tooLarge', 20 * 1024 * 1024, '20 MB'],
    ['zipTooLarge', null, '展開'],
    ['empty', null, '空'],
  ] as const)('%s says why', async (refusal, limit, word) => {
    const row = await show([examined({ kind: 'refused', refusal, limit })]);
    expect([row.dataset['importState'], row.dataset['refusal']]).toEqual(['refused', refusal]);
    expect(row.textContent).toContain(word);
  });
});

describe('a file that is ready', () => {
  it('shows what it would do, and on opening what is replaced and left out', async () => {
    const plan = {
      added: 3,
      changed: 2,
      same: 1,
      changes: [{ account: someAccount, on: 20_700, metric: 'blocks', from: 'withheld', to: 0 }],
      rejected: [{ line: 17, problem: 'badDate', column: 'date', cell: '<i>' }],
    } as const;
    const row = await show([examined(readyState(plan))], ['0']);
    const counts = [...row.querySelectorAll('[data-count]')].map((cell) => cell.textContent);
    expect(counts).toEqual(['3', '2', '1', '1']);
    const detail = row.nextElementSibling;
    expect(detail?.querySelector('[data-rejected-line="17"]')?.textContent).toBe('17date<i>日付として読めません');
    // Withheld is not zero: both stand there in their own way.
    expect(detail?.textContent).toContain('非表示0');
  });
  it('shows, once taken, what really came of it', async () => {
    const file = takenFile({ taken: 5, changes: [{ account: someAccount, on: 20_700, metric: 'blocks', from: 1, to: 2 }] });
    const row = await show([fileOf({ kind: 'taken', state: readyState(), file })]);
    expect(row.textContent).toContain('5行、置きかえ 1');
  });
});

describe('a hostile name', () => {
  it.each([['<img src=x onerror=alert(1)>.csv'], ['\u202egpj.exe.csv'], ['a\nb.csv'], ['長い'.repeat(5_000)]])(
    '%j is text, isolated and not endless',
    async (name) => {
      const row = await show([examined(readyState(), name)]);
      expect(row.dataset['importFile']).toBe(name);
      expect(row.querySelector('img')).toBeNull();
      const parts = [...row.querySelectorAll('th bdi')].map((part) => part.textContent).join('');
      expect(parts.length).toBeLessThan(410);
      expect(name.startsWith(parts.replace('…', ''))).toBe(true);
    },
  );
});

describe('many files', () => {
  it('only the lines in sight exist', async () => {
    const files = Array.from({ length: 300 }, (_, index) => fileOf({ kind: 'examined', state: readyState() }, `${index}.csv`, `${index}`));
    const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(41);
    await show(files);
    expect(document.querySelectorAll('[data-import-file]').length).toBeLessThan(60);
    height.mockRestore();
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('302');
  });
});
