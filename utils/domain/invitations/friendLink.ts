import type { BasicId } from '../ids';

/**
 * Opens the official account in LINE on a phone, where it is added as a friend: the LINE URL scheme with the id percent-encoded
 * (developers.line.biz, "LINE URL scheme"). LINE on a PC does not open it.
 */
export function friendLink(basicId: BasicId): string {
  return `https://line.me/R/ti/p/${encodeURIComponent(basicId)}`;
}
