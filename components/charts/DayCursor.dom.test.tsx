import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DayCursor } from './DayCursor';

const moves: (readonly [number | null, boolean])[] = [];

function Probe() {
  const [index, setIndex] = useState<number | null>(null);
  return (
    <DayCursor
      period={{ fromOn: 20_000, toOn: 20_010 }}
      layout={{ plot: { left: 40, top: 10, width: 100, height: 50 }, x: (at) => 40 + at * 10 }}
      index={index}
      label="Choose a day"
      valueText={(at) => `day ${at}`}
      describedBy="hint"
      onMove={(at, byKeyboard) => {
        moves.push([at, byKeyboard]);
        setIndex(at);
      }}
      nearest={() => null}
      onHighlight={() => undefined}
    />
  );
}

const slider = () => document.querySelector<HTMLElement>('[role="slider"]');
const press = (key: string) => act(async () => slider()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const said = () => slider()?.getAttribute('aria-valuetext');

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  moves.length = 0;
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Probe />));
});
afterEach(() => document.body.replaceChildren());

describe('DayCursor', () => {
  it('starts on the newest day', () => {
    expect(said()).toBe('day 10');
    expect(slider()?.tabIndex).toBe(0);
  });
  it('walks day by day and tells that it was the keyboard', async () => {
    await press('ArrowLeft');
    expect(said()).toBe('day 9');
    await press('Home');
    expect(said()).toBe('day 0');
    await press('ArrowRight');
    expect(said()).toBe('day 1');
    expect(moves).toEqual([
      [9, true],
      [0, true],
      [1, true],
    ]);
  });
  it('lets go with Escape', async () => {
    await press('ArrowLeft');
    await press('Escape');
    expect(moves.at(-1)).toEqual([null, false]);
  });
  it('leaves other keys to the page', async () => {
    await press('/');
    expect(moves).toEqual([]);
  });
});
