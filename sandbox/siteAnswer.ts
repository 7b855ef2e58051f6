import type { ServerResponse } from 'node:http';
import type { World } from './world';

/** One request to one of LINE's hosts, already read. */
export interface SiteRequest {
  readonly world: World;
  readonly method: string;
  /** With the host the browser asked for. */
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** An answer that stays open: `start` writes to the response and returns what to do when the client is gone. */
export interface OpenAnswer {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  readonly start: (response: ServerResponse) => () => void;
}

export type SiteAnswer = WholeAnswer | OpenAnswer;

const jsonType = 'application/json;charset=UTF-8';

export function json(body: unknown, status = 200): WholeAnswer {
  return { status, headers: { 'content-type': jsonType, 'cache-control': 'no-cache, no-store' }, body: JSON.stringify(body) };
}

/** An error body as the chat site writes them (chat-line-biz §2.8). */
export function refusal(status: number, code: string): WholeAnswer {
  return json({ code }, status);
}

export function html(body: string, contentSecurityPolicy: string, status = 200): WholeAnswer {
  const headers = { 'content-type': 'text/html;charset=UTF-8', 'cache-control': 'no-store', 'content-security-policy': contentSecurityPolicy };
  return { status, headers: { ...headers, 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' }, body };
}

export function redirect(location: string): WholeAnswer {
  return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' };
}

export function garbage(): WholeAnswer {
  return { status: 200, headers: { 'content-type': jsonType }, body: '{"list":[{"chatId":"C0' };
}

/** Escapes text for HTML, quotes included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A whole number of the query: `fallback` when absent, null when it is no number above 0. */
export function countParameter(url: URL, name: string, fallback: number): number | null {
  const text = url.searchParams.get(name);
  if (text === null || text === '') return fallback;
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : null;
}
