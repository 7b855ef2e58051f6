import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sparkline } from './Sparkline';
import { sparklinePath } from './sparklinePath';

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => document.body.replaceChildren());

const place = { low: 0, high: 10, left: 0, top: 0, width: 40, height: 10 };

describe('sparklinePath', () => {
  it.each([
    ['a line', [0, 5, 10], 'M0 10h0L20 5L40 0'],
    ['a gap is not bridged', [0, null, 10], 'M0 10h0M40 0h0'],
    ['nothing', [null, null], ''],
  ])('%s', (_, points, path) => {
    expect(sparklinePath(points, place).path).toBe(path);
  });
  it('puts a flat scale in the middle', () => {
    expect(sparklinePath([7, 7], { ...place, low: 7, high: 7 }).path).toBe('M0 5h0L40 5');
  });
});

describe('Sparkline', () => {
  const show = async (points: readonly (number | null)[], label = 'from 1 to 2') => {
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    await act(async () => root.render(<Sparkline points={points} low={0} high={10} label={label} />));
  };
  it('ends with a dot on the newest day', async () => {
    await show([1, 2]);
    expect(document.querySelectorAll('circle')).toHaveLength(1);
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('from 1 to 2');
  });
  it('has no dot when the newest day is missing', async () => {
    await show([1, null]);
    expect(document.querySelectorAll('circle')).toHaveLength(0);
  });
  it('is hidden where the figures stand beside it', async () => {
    await show([1, 2], '');
    expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
