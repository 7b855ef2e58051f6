import { seededNumbers } from './madeUp';
import { escapeHtml, json, type WholeAnswer } from './siteAnswer';

/** profile.line-scdn.net: every icon is a plain square with the initials its name was made from (see `iconHash`). */
export function answerPictures(url: URL): WholeAnswer {
  const coded = /^\/0h([\w-]+)/.exec(url.pathname)?.[1];
  if (coded === undefined) return json({ code: 'not_found' }, 404);
  const initials = Buffer.from(coded, 'base64url').toString();
  const hue = Math.floor(seededNumbers(coded)() * 360);
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="hsl(${hue} 22% 86%)"/><text x="48" y="50" font-family="'Noto Sans CJK JP','Hiragino Sans',sans-serif" font-size="34" fill="hsl(${hue} 30% 28%)" text-anchor="middle" dominant-baseline="central">${escapeHtml(initials)}</text></svg>`;
  return { status: 200, headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600', 'access-control-allow-origin': '*' }, body };
}
