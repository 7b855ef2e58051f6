import jsQR from 'jsqr';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBasicId } from '../domain/ids';
import { friendLink } from '../domain/invitations/friendLink';
import { type QrCode, qrCode, qrSvg } from './qrCode';

/** Paints the path as a camera would see it, `scale` pixels a module. */
function decode({ size, path }: QrCode, scale = 4): string | null {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const from = ((Number(y) * scale + row) * side + Number(x) * scale) * 4;
      for (let at = from; at < from + scale * 4; at += 1) if (at % 4 !== 3) pixels[at] = 0;
    }
  }
  return jsQR(pixels, side, side)?.data ?? null;
}

function linkOf(text: string): string {
  const basicId = parseBasicId(text);
  if (basicId === null) throw new Error(`no basic id: ${text}`);
  return friendLink(basicId);
}

describe('a friend link as QR code', () => {
  it.each([
    ['@demo0001', 'https://line.me/R/ti/p/%40demo0001'],
    ['@日本-店', 'https://line.me/R/ti/p/%40%E6%97%A5%E6%9C%AC-%E5%BA%97'],
    ['@a?b#c', 'https://line.me/R/ti/p/%40a%3Fb%23c'],
  ])('%s decodes back', (basicId, link) => {
    expect(linkOf(basicId)).toBe(link);
    expect(decode(qrCode(link))).toBe(link);
  });

  it('any basic id decodes back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^@[a-z0-9_.-]{2,60}$/), (basicId) => {
        expect(decode(qrCode(linkOf(basicId)))).toBe(linkOf(basicId));
      }),
      { numRuns: 40 },
    );
  });

  it('the SVG is black on white and holds nothing but the code', () => {
    const code = qrCode('https://line.me/R/ti/p/%40demo0001');
    expect(qrSvg(code)).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+" shape-rendering="crispEdges"><path fill="#fff" d="[^"<]+"\/><path d="[^"<]+"\/><\/svg>\n$/,
    );
    expect(qrSvg(code)).toContain(code.path);
  });
});
