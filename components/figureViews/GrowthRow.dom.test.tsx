import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { accountNamed } from '../../utils/testing/figureSets';
import { lookOfSlot } from '../charts/lineLook';
import { LanguageProvider } from '../language/LanguageProvider';
import { GrowthRowMark } from './GrowthRow';

let root: Root;
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const account = accountNamed('Minato');
const line = { account, rank: 1, points: [], start: 1, end: 2, difference: 1, index: 200 };

describe('GrowthRowMark', () => {
  it.each([
    ['drawn: its mark, pressed', true, 'true', 1],
    ['not drawn: no mark, not pressed', false, 'false', 0],
  ])('%s', async (_, drawn, pressed, marks) => {
    const toggled: FigureAccountId[] = [];
    root = createRoot(document.body.appendChild(document.createElement('div')));
    const looks = new Map([[account, lookOfSlot(2)]]);
    await act(async () =>
      root.render(
        <LanguageProvider chosen="ja">
          <GrowthRowMark row={{ kind: 'account', line, drawn }} looks={looks} nameOf={() => 'Minato'} onToggle={(id) => toggled.push(id)} />
        </LanguageProvider>,
      ),
    );
    for (let tries = 0; tries < 300 && document.querySelector('button') === null; tries += 1) {
      await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    }
    const button = document.querySelector('button');
    expect(button?.getAttribute('aria-pressed')).toBe(pressed);
    expect(button?.getAttribute('aria-label')).toBe('Minatoの線');
    expect(button?.querySelectorAll('svg')).toHaveLength(marks);
    await act(async () => button?.click());
    expect(toggled).toEqual([account]);
  });
});
