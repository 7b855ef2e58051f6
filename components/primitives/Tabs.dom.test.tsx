import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tabs } from './Tabs';

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

function Probe() {
  const [current, setCurrent] = useState<'a' | 'b' | 'c'>('a');
  return (
    <Tabs
      label="range"
      current={current}
      onChange={setCurrent}
      tabs={[
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B', count: '7' },
        { id: 'c', label: 'C' },
      ]}
    />
  );
}

const tabs = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
const chosen = () => tabs().map((tab) => tab.getAttribute('aria-selected') === 'true');
const press = (key: string) => act(async () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

beforeEach(async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Probe />));
  tabs()[0]?.focus();
});
afterEach(() => document.body.replaceChildren());

describe('Tabs', () => {
  it('is one tab stop', () => {
    expect(tabs().map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });
  it.each([
    ['ArrowRight', 1],
    ['ArrowLeft', 2],
    ['End', 2],
    ['Home', 0],
  ])('%s chooses and focuses tab %d', async (key, expected) => {
    await press(key);
    expect(chosen().indexOf(true)).toBe(expected);
    expect(document.activeElement).toBe(tabs()[expected]);
  });
});
