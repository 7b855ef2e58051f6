import type { CameInstead, ContactsCsvAnswer, NotTheCsv } from '../../domain/figures/collectAnswer';
import { isHtml, isJson, isLogin, longestAnswer, type ManagerAnswer, textOf, troubleOf } from './managerAnswer';

const longestFirstLine = 80;
/** Columns of the friends export (manager-line-biz §1.3, CONFIRMED), and the Japanese ones seen in one project only. */
const headers = [
  ['date', 'contacts', 'targetreaches', 'blocks'],
  ['日付', '総友だち数', 'ターゲットリーチ', 'ブロック数'],
];

/** Says what an answer is. Never throws, whatever the bytes. */
export function classifyContactsCsv(answer: ManagerAnswer): ContactsCsvAnswer {
  const trouble = troubleOf(answer);
  if (trouble === null) return content(answer);
  return trouble.kind === 'unknownStatus' ? notTheCsv('status', textOf(answer.bytes)) : trouble;
}

function content(answer: ManagerAnswer): ContactsCsvAnswer {
  const { bytes } = answer;
  if (bytes === null || bytes.length > longestAnswer) return notTheCsv('tooLarge', null);
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

function notTheCsv(what: NotTheCsv, text: string | null): ContactsCsvAnswer {
  const came: CameInstead = { what, firstLine: text === null ? null : firstLineOf(text) };
  return { kind: 'notTheCsv', came };
}

function firstLineOf(text: string): string | null {
  const line = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  return [...line.slice(0, 2 * longestFirstLine)].slice(0, longestFirstLine).join('') || null;
}
