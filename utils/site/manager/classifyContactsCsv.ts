import type { CameInstead, ContactsCsvAnswer, NotTheCsv } from '../../domain/figures/collectAnswer';

/** One answer of the Manager's, as it came. */
export interface ManagerAnswer {
  /** 0 for an opaque redirect. */
  readonly status: number;
  /** LINE sent us elsewhere: an opaque redirect, or one that was followed. */
  readonly redirected: boolean;
  readonly contentType: string | null;
  /** Null: longer than `longestCsv`, so it was left where it was. */
  readonly bytes: Uint8Array | null;
}

/** 397 rows are about 15 kB; what is longer than this is not read at all, bytes. */
export const longestCsv = 1_000_000;

const longestFirstLine = 80;
/** Columns of the friends export (manager-line-biz §1.3, CONFIRMED), and the Japanese ones seen in one project only. */
const headers = [
  ['date', 'contacts', 'targetreaches', 'blocks'],
  ['日付', '総友だち数', 'ターゲットリーチ', 'ブロック数'],
];

/** Says what an answer is. Never throws, whatever the bytes. */
export function classifyContactsCsv(answer: ManagerAnswer): ContactsCsvAnswer {
  const { status } = answer;
  if (answer.redirected || (status >= 300 && status < 400)) return { kind: 'loggedOut', how: 'redirect' };
  if (status === 200) return content(answer);
  // §1.2: an expired session answers 401, an account one may not see a page that says "400 Bad Request".
  if (status === 401) return { kind: 'loggedOut', how: '401' };
  if (status === 0) return { kind: 'noAnswer', how: 'network' };
  if (status === 429) return { kind: 'noAnswer', how: 'tooFast' };
  if (status >= 500) return { kind: 'noAnswer', how: 'serverError' };
  if (status === 403 || status === 404) return { kind: 'noAccess' };
  const text = textOf(answer.bytes);
  return status === 400 && !isJson(text ?? '') ? { kind: 'noAccess' } : notTheCsv('status', text);
}

function content(answer: ManagerAnswer): ContactsCsvAnswer {
  const { bytes } = answer;
  if (bytes === null || bytes.length > longestCsv) return notTheCsv('tooLarge', null);
  const text = textOf(bytes);
  if (text === null) return notTheCsv('binary', null);
  if (text.trim() === '') return notTheCsv('empty', null);
  if (hasFriendsHeader(text)) return { kind: 'csv', bytes };
  if (isHtml(answer.contentType, text)) return isLogin(text) ? { kind: 'loggedOut', how: 'html' } : notTheCsv('html', text);
  return notTheCsv(isJson(text) ? 'json' : 'otherTable', text);
}

function hasFriendsHeader(text: string): boolean {
  const cells = (text.split(/\r\n|\n|\r/, 1)[0] ?? '').split(/[,\t;]/).map((cell) => cell.replace(/[\s_"]/g, '').toLowerCase());
  return headers.some((columns) => columns.every((column) => cells.includes(column)));
}

function isHtml(contentType: string | null, text: string): boolean {
  return /^\s*</.test(text) || /\bhtml\b/i.test(contentType ?? '');
}

/** The log-in page in one of the four languages, or a page that leads there (chat-line-biz §1). */
function isLogin(text: string): boolean {
  return /account\.line\.biz|\blog[ -]?in\b|ログイン|登入|เข้าสู่ระบบ/i.test(text.slice(0, 50_000));
}

function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** Null: no text in UTF-8 or UTF-16 with its mark. */
function textOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

function notTheCsv(what: NotTheCsv, text: string | null): ContactsCsvAnswer {
  const came: CameInstead = { what, firstLine: text === null ? null : firstLineOf(text) };
  return { kind: 'notTheCsv', came };
}

function firstLineOf(text: string): string | null {
  const line = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  return [...line.slice(0, 2 * longestFirstLine)].slice(0, longestFirstLine).join('') || null;
}
