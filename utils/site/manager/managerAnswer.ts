/** One answer of the Manager's, as it came. */
export interface ManagerAnswer {
  /** 0 for an opaque redirect. */
  readonly status: number;
  /** LINE sent us elsewhere: an opaque redirect, or one that was followed. */
  readonly redirected: boolean;
  readonly contentType: string | null;
  /** Null: longer than `longestAnswer`, so it was left where it was. */
  readonly bytes: Uint8Array | null;
}

/** Why there is no content to look at. unknownStatus: a refusal nobody has described. */
export type ManagerTrouble =
  | { readonly kind: 'loggedOut'; readonly how: '401' | 'redirect' | 'html' }
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'noAnswer'; readonly how: 'tooFast' | 'serverError' | 'network' | 'timeout' }
  | { readonly kind: 'unknownStatus' };

/** 397 rows of figures are about 15 kB; what is longer than this is not read at all, bytes. */
export const longestAnswer = 1_000_000;

/** What the status alone says; null: 200, there is content. */
export function troubleOf(answer: ManagerAnswer): ManagerTrouble | null {
  const { status } = answer;
  if (answer.redirected || (status >= 300 && status < 400)) return { kind: 'loggedOut', how: 'redirect' };
  if (status === 200) return null;
  // §1.2: an expired session answers 401, an account one may not see a page that says "400 Bad Request".
  if (status === 401) return { kind: 'loggedOut', how: '401' };
  if (status === 0) return { kind: 'noAnswer', how: 'network' };
  if (status === 429) return { kind: 'noAnswer', how: 'tooFast' };
  if (status >= 500) return { kind: 'noAnswer', how: 'serverError' };
  if (status === 403 || status === 404) return { kind: 'noAccess' };
  return status === 400 && !isJson(textOf(answer.bytes) ?? '') ? { kind: 'noAccess' } : { kind: 'unknownStatus' };
}

export function isHtml(contentType: string | null, text: string): boolean {
  return /^\s*</.test(text) || /\bhtml\b/i.test(contentType ?? '');
}

/** The log-in page in one of the four languages, or a page that leads there (chat-line-biz §1). */
export function isLogin(text: string): boolean {
  return /account\.line\.biz|\blog[ -]?in\b|ログイン|登入|เข้าสู่ระบบ/i.test(text.slice(0, 50_000));
}

export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** Null: no text in UTF-8 or UTF-16 with its mark. */
export function textOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}
