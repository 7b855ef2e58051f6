import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayFromIso } from '../../utils/domain/figures/day';
import { atJstDay } from '../../utils/domain/time/jst';
import { LanguageProvider } from '../language/LanguageProvider';
import { defaultPeriod, resolvePeriod } from './periodChoice';
import { PeriodPicker } from './PeriodPicker';

const newestOn = dayFromIso('2026-11-19') ?? NaN;
const now = atJstDay(newestOn + 1, 14);
const chosen = vi.fn();

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  chosen.mockReset();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <PeriodPicker
          choice={defaultPeriod}
          period={resolvePeriod(defaultPeriod, newestOn, newestOn + 1)}
          newestOn={newestOn}
          now={now}
          onChoose={chosen}
        />
      </LanguageProvider>,
    ),
  );
  await act(async () => vi.dynamicImportSettled());
  await act(async () => document.querySelector('button')?.click());
});
afterEach(() => document.body.replaceChildren());

const item = (text: string) => [...document.querySelectorAll('button')].find((button) => button.textContent.startsWith(text));

describe('PeriodPicker', () => {
  it('says what is shown, and what each choice means today', () => {
    expect(document.querySelector('button')?.textContent).toContain('28日 10/23(金) – 11/19(木)');
    expect(item('先月')?.textContent).toContain('10/1(木) – 10/31(土)');
    expect(item('28日')?.textContent).toContain('10/23');
    expect(document.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
  });
  it('chooses', async () => {
    await act(async () => item('90日')?.click());
    expect(chosen).toHaveBeenCalledExactlyOnceWith({ kind: 'last', days: 90 });
    expect(document.querySelector('form')).toBeNull();
  });
  it('refuses an end before the beginning, and says so', async () => {
    const [from, to] = [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')];
    const write = async (input: HTMLInputElement | undefined, value: string) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      await act(async () => {
        set?.call(input, value);
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    };
    const submit = () => act(async () => document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await write(from, '2026-11-10');
    await write(to, '2026-11-01');
    await submit();
    expect(chosen).not.toHaveBeenCalled();
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/終了日/);
    await write(to, '2026-11-12');
    await submit();
    expect(chosen).toHaveBeenCalledExactlyOnceWith({ kind: 'custom', period: { fromOn: dayFromIso('2026-11-10'), toOn: dayFromIso('2026-11-12') } });
  });
});
