import { browser } from 'wxt/browser';
import type { Badge } from '../app/ports';

/** Ink, accent and paper of the icon; the tokens of the pages cannot be read in the worker. */
const tones = {
  calm: { line: '#6f6961', dome: '#6f6961', ground: '#6f6961' },
  ringing: { line: '#bf3a25', dome: '#bf3a25', ground: '#bf3a25' },
  blind: { line: '#bf3a25', dome: 'transparent', ground: '#1d1b19' },
} as const;

export const badge: Badge = {
  async show({ text, tooltip, tone }) {
    await browser.action.setBadgeText({ text });
    await browser.action.setTitle({ title: tooltip });
    await browser.action.setBadgeBackgroundColor({ color: tones[tone].ground });
    await browser.action.setBadgeTextColor({ color: '#ffffff' });
    const imageData = drawBell(tone);
    if (imageData !== null) await browser.action.setIcon({ imageData });
  },
};

/** The counter bell: grey when calm, vermilion when ringing, hollow when blind. Null where nothing can be drawn (tests). */
function drawBell(tone: keyof typeof tones): Record<number, ImageData> | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const pictures: Record<number, ImageData> = {};
  for (const size of [16, 32, 48]) {
    const context = new OffscreenCanvas(size, size).getContext('2d');
    if (context === null) return null;
    const { line, dome } = tones[tone];
    context.scale(size / 16, size / 16);
    context.strokeStyle = line;
    context.fillStyle = dome;
    context.lineWidth = 1.4;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    const bell = new Path2D('M2.5 11.6a5.5 5.5 0 0 1 11 0z');
    context.fill(bell);
    context.stroke(bell);
    context.stroke(new Path2D('M1.6 13.6h12.8M8 5.9V4.4M6.6 4.2h2.8'));
    pictures[size] = context.getImageData(0, 0, size, size);
  }
  return pictures;
}
