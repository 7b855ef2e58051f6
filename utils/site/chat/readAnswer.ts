import type { Reading, ReadProblem, ReadRequest } from '../../domain/watch/reading';
import { readAccounts } from './accountsResponse';
import { readContacts } from './contactsResponse';
import { readEvents } from './eventsResponse';
import { readList } from './listAnswer';
import { readChats } from './listResponse';

/** One answer of LINE's, as little of it as is needed to understand it. */
export interface Answer {
  /** 0 for an opaque redirect. */
  readonly status: number;
  /** LINE sent us elsewhere: an opaque redirect, or one that was followed. */
  readonly redirected: boolean;
  readonly contentType: string | null;
  /** Null: longer than `longestAnswer`, so it was left where it was. */
  readonly text: string | null;
}

/** Longer answers are not read at all (UTF-16 units). */
export const longestAnswer = 8_000_000;

/** Reduces an answer to what may be kept, or to the reason why there is nothing. Never throws, whatever the text (chat-line-biz §2.8). */
export function understand(request: ReadRequest, answer: Answer): Reading {
  if (answer.redirected || (answer.status >= 300 && answer.status < 400)) return problem(request, { kind: 'loggedOut', how: 'redirect' });
  if (answer.status !== 200) return problem(request, refusal(request, answer));
  if (answer.text === null || answer.text.length > longestAnswer) return problem(request, { kind: 'notUnderstood', step: 'shape' });
  const json = parseJson(answer.text);
  if (json === undefined) return problem(request, isHtml(answer) ? { kind: 'loggedOut', how: 'html' } : { kind: 'notUnderstood', step: 'notJson' });
  return content(request, json) ?? problem(request, { kind: 'notUnderstood', step: 'shape' });
}

/** A reading that says why there is nothing. */
export function problem(request: ReadRequest, why: ReadProblem): Reading {
  return { request, of: 'problem', problem: why };
}

function content(request: ReadRequest, json: unknown): Reading | null {
  switch (request.kind) {
    case 'accounts':
      return answering(request, readAccounts(json));
    case 'chats':
      return answering(request, readChats(json));
    case 'contacts':
      return answering(request, readContacts(json));
    case 'events':
      return answering(request, readEvents(json, request.chatId));
    case 'members':
      // An empty list is a list: the account itself is not in it (§2.6).
      return readList(json, () => true) === null ? null : { request, of: 'members', present: true };
  }
}

function answering<Read extends object>(request: ReadRequest, read: Read | null): (Read & { readonly request: ReadRequest }) | null {
  return read === null ? null : { request, ...read };
}

/** What a status other than 200 means for this request. */
function refusal(request: ReadRequest, answer: Answer): ReadProblem {
  const code = errorCode(answer.text);
  const { status } = answer;
  if (status === 0) return { kind: 'noAnswer', how: 'network' };
  if (status === 401) return { kind: 'loggedOut', how: '401' };
  if (code === 'not_chat_mode_bot') return { kind: 'chatOff' };
  if (code === 'not_found_operatable_bot') return { kind: 'noAccess' };
  if (status === 429) return { kind: 'tooFast' };
  if (status >= 500) return { kind: 'noAnswer', how: 'serverError' };
  if (status === 404 || code === 'not_found_chat') return missing(request, answer);
  if (status === 400) return { kind: 'rejected', code: code === 'malformed_next_token' ? 'malformedNext' : 'other' };
  // The contacts list is an optional second route: its refusal says nothing about the account, the chat list will.
  if (status === 403) return request.kind === 'contacts' ? { kind: 'rejected', code: 'other' } : { kind: 'noAccess' };
  return { kind: 'notUnderstood', step: 'status' };
}

/**
 * 404 for one chat = the account is no longer in it (SINGLE). A 404 with a page of HTML is a route that is gone, not a group that was left:
 * the difference decides whether history says "left".
 */
function missing(request: ReadRequest, answer: Answer): ReadProblem {
  if (request.kind === 'contacts') return { kind: 'rejected', code: 'other' };
  const ofOneChat = request.kind === 'events' || request.kind === 'members';
  return ofOneChat && !isHtml(answer) ? { kind: 'notFound' } : { kind: 'notUnderstood', step: 'status' };
}

/** Error bodies are `{code, message?}` (§2.8); anything else has no code. */
function errorCode(text: string | null): string | null {
  if (text === null || text.length > 10_000) return null;
  const body = parseJson(text);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  return typeof code === 'string' ? code : null;
}

function isHtml(answer: Answer): boolean {
  return /^\s*</.test(answer.text ?? '') || /\bhtml\b/i.test(answer.contentType ?? '');
}

/** Undefined: not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
