import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guestBase } from '../../utils/site/guest/guestLook';

const root = join(import.meta.dirname, '../..');
const tokens = readFileSync(join(root, 'components/tokens.css'), 'utf8');
const [lightTokens = '', darkTokens = ''] = tokens.split(/@media .*prefers-color-scheme: dark/);
const [lightGuest = '', darkGuest = ''] = guestBase.split(/@media .*prefers-color-scheme: dark/);

function coloursIn(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]));
}

describe('what stands in pages of LINE’s, which know no tokens of ours', () => {
  it.each([
    ['light', lightGuest, lightTokens],
    ['dark', darkGuest, darkTokens],
  ])('has the colours of our own pages: %s', (_theme, guest, own) => {
    const [mine, theirs] = [coloursIn(guest), coloursIn(own)];
    expect(mine.size).toBeGreaterThan(6);
    for (const [name, colour] of mine) expect([name, colour]).toEqual([name, theirs.get(name)]);
  });

  it('marks names in the accent', () => {
    const css = readFileSync(join(root, 'entrypoints/chat.content/markedNames.css'), 'utf8');
    expect(css).toContain(coloursIn(lightTokens).get('--accent'));
  });
});
