import { foldName } from './foldName';

/** Names that LINE or a browser gives to files of any account (manager-line-biz §1.1, §1.2): they tell nothing about whose a file is. */
const sharedStems: ReadonlySet<string> = new Set(
  [
    'friends', 'friend overview', 'friends overview', 'message broadcast', 'contacts', 'messages', 'chats', 'age', 'area', 'richmenu', 'insight',
    'usagestatscsv', 'userdistributionbypointcsv', 'reward card', 'csv', 'data', 'download', 'export', 'report', 'untitled', '無題', '友だち', '分析',
  ], // oxfmt-ignore
);

/** No file system has longer names; only a zip can hold one, and looking through it would take the square of its length. */
const longestName = 1_000;

/** The file name without extension, dates, ranges and copy numbers; null when what is left tells nothing about whose the file is. */
export function nameStem(fileName: string): string | null {
  const stem = foldName(fileName.slice(0, longestName))
    .replace(/(\.(csv|tsv|txt|zip))+$/u, '')
    .replace(/\(\d+\)|\s-\s(コピー|copy|สำเนา|複製)/gu, ' ')
    .replace(/(?<!\d)(19|20)\d{2}(\d{4}|\d{2}(?!\d)|([-_./年]\d{1,2}([-_./月]\d{1,2})?[月日]?))?(?!\d)/gu, ' ')
    .replace(/[\s_\-–—~〜.]+/gu, ' ')
    .trim();
  return stem === '' || /^\d+$/u.test(stem) || sharedStems.has(stem) ? null : stem;
}

/** The key under which an answer about a name inside files is remembered. No file name begins so. */
export function hintStem(name: string): string {
  return `/${foldName(name)}`;
}
