import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../language/LanguageProvider';
import { GroupIcon } from './GroupIcon';
import { GroupName } from './GroupName';

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => document.body.replaceChildren());

async function show(name: string | null, iconHash: string | null = null) {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <GroupName name={name} />
        <GroupIcon name={name} iconHash={iconHash} />
      </LanguageProvider>,
    ),
  );
  return vi.waitFor(() => {
    const element = document.querySelector<HTMLElement>('[data-group-name]');
    if (element === null) throw new Error('no name yet');
    return element;
  }, 5000);
}

describe('GroupName', () => {
  it.each([['青空ファンの会'], ['<img src=x onerror=alert(1)>'], ['\u202eesrever'], ['one\ntwo'], ['x'.repeat(10_000)], ['\u200b\u200d']])(
    'holds %j letter for letter and as text only',
    async (name) => {
      const element = await show(name);
      expect(element.textContent).toBe(name);
      expect(element.querySelector('*')).toBeNull();
    },
  );
  it('says in words that there is no name', async () => {
    expect((await show(null)).textContent).toBe('（名前なし）');
  });
  it('says so beside a name that cannot be seen', async () => {
    expect((await show('\u200b')).parentElement?.textContent).toBe('\u200b（名前なし）');
  });
});

describe('GroupIcon', () => {
  it.each([
    ['0hAbCdEfGhIj_-9', 'https://profile.line-scdn.net/0hAbCdEfGhIj_-9'],
    ['../../evil?x=1', null],
    ['short', null],
    ['a'.repeat(201), null],
  ])('asks for the picture of %j', async (hash, src) => {
    await show('青空', hash);
    const picture = document.querySelector('img');
    expect(picture?.getAttribute('src') ?? null).toBe(src);
    if (picture) expect([picture.getAttribute('referrerpolicy'), picture.getAttribute('crossorigin')]).toEqual(['no-referrer', 'anonymous']);
  });
  it('shows the first letter again when the picture fails', async () => {
    await show('青空', '0hAbCdEfGhIj_-9');
    await act(async () => document.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('[aria-hidden="true"]')?.textContent).toBe('青');
  });
});
