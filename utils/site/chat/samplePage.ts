import type { AccountId } from '../../domain/ids';
import type { AnswerShape, MarkupShape } from '../../domain/watch/pageShape';
import type { ReadRequest } from '../../domain/watch/reading';
import { classifyPage } from './pages';
import { shapeOfElement, shapeOfJson } from './pageShape';
import { type Answer, longestAnswer } from './readAnswer';
import { findScroller, readRows } from './readRows';

/** Longer mark-up is cut (UTF-16 units): its beginning shows the layout. */
const longestMarkup = 400_000;
/** Stands for a text that was left where it was. */
const tooLong = '…';

/**
 * The shapes of page 1 of an account's chats and of the account list. `ask` performs one polite GET; null = no answer. An answer that says
 * to stop (logged out, no access, too fast, broken) ends it. Never throws.
 */
export async function shapeOfAnswers(accountId: AccountId, ask: (request: ReadRequest) => Promise<Answer | null>): Promise<AnswerShape[]> {
  const chats = await ask({ kind: 'chats', accountId, folder: 'ALL', next: null });
  const first = shapeOfAnswer('chats', chats);
  if (saysStop(first)) return [first];
  return [first, shapeOfAnswer('accounts', await ask({ kind: 'accounts' }))];
}

/** The shape of what a LINE page shows: of its chat list, else of the whole page. */
export function shapeOfPage(document: Document, url: URL): MarkupShape {
  const list = findScroller(document);
  const rows = readRows(document);
  return {
    page: classifyPage(url).kind,
    found: list === null ? 'noList' : 'list',
    rows: rows.kind === 'rows' ? rows.rows.length : 0,
    markup: shapeOfElement(list ?? document.body).slice(0, longestMarkup),
  };
}

function shapeOfAnswer(of: AnswerShape['of'], answer: Answer | null): AnswerShape {
  if (answer === null) return { of, status: 0, redirected: false, format: 'empty', json: null };
  const { status, redirected } = answer;
  return { of, status, redirected, ...shapeOfText(answer.text ?? (redirected ? '' : tooLong)) };
}

function shapeOfText(text: string): Pick<AnswerShape, 'format' | 'json'> {
  if (text.trim() === '') return { format: 'empty', json: null };
  if (text.length > longestAnswer) return { format: 'other', json: null };
  try {
    return { format: 'json', json: shapeOfJson(JSON.parse(text)) };
  } catch {
    return { format: /^\s*</.test(text) ? 'html' : 'other', json: null };
  }
}

function saysStop({ status, redirected }: AnswerShape): boolean {
  return redirected || status === 0 || status === 401 || status === 403 || status === 429 || status >= 500;
}
