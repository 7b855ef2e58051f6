import { parseBasicId, type BasicId } from '../../domain/ids';

/** Reads the basic id out of a part of a Manager path: the `@` is usually there, some snippets leave it out (manager-line-biz §3.1). */
export function basicIdOfPart(part: string | undefined): BasicId | null {
  if (part === undefined || part === '') return null;
  const text = decodePart(part);
  return parseBasicId(text.startsWith('@') ? text : `@${text}`);
}

/** The account a page of the Manager is about (`/account/{@id}/…`); null for anything that is no such address. */
export function accountOfPage(address: string): BasicId | null {
  const url = managerUrl(address, /(^|\.)line\.biz$/);
  return url === null ? null : basicIdOfPart(/^\/account\/([^/]+)/.exec(url.pathname)?.[1]);
}

export function managerUrl(address: string, host: RegExp): URL | null {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && host.test(url.hostname) ? url : null;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
