/** Writes a code point by its number, so that no editor and no reader has to guess what stands here. */
const u = String.fromCodePoint;

const markup = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "'><b>", '<!--', '-->', '</title></head>', '<![CDATA[x]]>', ']]>', '&amp;', '&#60;', '&lt;b&gt;',
  '<a href="javascript:alert(1)">x</a>', 'javascript:alert(1)', 'data:text/html,<b>', '{{7*7}}', '${7*7}', '<%= 1 %>', '`x`', '<style>*{display:none}</style>', '<?xml version="1.0"?>',
]; // oxfmt-ignore

const formulas = [
  '=1+1', '+1+1', '-1+1', '@SUM(1)', '=cmd|\'/C calc\'!A0', '=HYPERLINK("http://x","y")', '\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '"=1+1', "'=1+1", '＝1+1', '＋1', '－1', '＠SUM(1)', '=', '+', '-', '@',
  '@demo0001', '=1;=2', '=1,=2', ';=1+1', ',=1+1', '|calc', '%0A=1+1', `${u(0xfeff)}=1+1`, `${u(0x200b)}=1+1`, `${u(0x200e)}=1+1`, `${u(0)}=1+1`, `${u(0xa0)}=1+1`, '_x0041_', '_x000D_', '_x003D_1+1', '‒1', '−1',
]; // oxfmt-ignore

const injections = [
  "' OR '1'='1", "'; DROP TABLE groups;--", '1;--', '" OR ""="', "Robert'); DROP TABLE Students;--", '%s%s%s%n', '%d', '%x%x%x', '%00', '%2e%2e%2f', '{0}', '$(id)', '`id`', '; ls', '|| true', '\\', '\\\\server\\share',
  '../../etc/passwd', '..\\..\\x', '/etc/passwd', 'C:\\Windows', 'C:x', 'file:///etc/passwd', 'CON', 'NUL', 'aux.csv', 'COM1', '.', '..', '...', '.hidden', 'a/b/c', 'a:b', 'a*b?', 'a|b', 'trailing.', 'trailing ', ' leading',
]; // oxfmt-ignore

const words = [
  '', ' ', '\t', '\n', '\r\n', 'a\nb', 'a\r\nb', 'a,b', 'a;b', 'a\tb', '"', '""', '"a"', "'", "''", "'a'", 'null', 'undefined', 'NaN', 'true', 'false', '0', '-0', '-1', '1e400', '0x10', '1,234', '１２３', '①',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'then', 'length', '合計', 'total', '2026-11-22', '20261122', '非表示', 'N/A', '#N/A', '#REF!', '[Yobirin]', 'Day [Yobirin]',
]; // oxfmt-ignore

const invisible = [
  u(0), u(1), u(7), u(8), u(0x1b) + '[31mred', u(0x7f), u(0x80), u(0x85), u(0x9f), u(0xa0), u(0xad), u(0x200b), u(0x200c), u(0x200d), u(0x2060), u(0xfeff), u(0x180e), u(0x2028), u(0x2029), u(0x3000), u(0x115f), u(0x3164),
  `a${u(0x200b)}b`, u(0xfffe), u(0xffff), u(0x1fffe), u(0xfffd), u(0xe0001), u(0xe000), u(0x10ffff), u(0xfdd0), u(0x0b), u(0x0c),
]; // oxfmt-ignore

const directions = [
  `${u(0x202e)}gpj.exe`, `${u(0x202d)}abc${u(0x202c)}`, `${u(0x2066)}abc`, `${u(0x2067)}abc${u(0x2069)}`, `${u(0x200f)}abc`, 'مرحبا', 'שלום', 'ﷺ', '﷽', 'עברית 123 abc', 'test⁠test‫',
]; // oxfmt-ignore

const scripts = [
  '店舗', 'テスト店　渋谷', 'ﾃｽﾄ', 'ＡＢＣ', '髙﨑', '𠮷野家', '𩸽', '社會科學院語學研究所', '부산', '表ポあA鷗ŒéＢ逍Üßªąñ丂㐀𠀀', 'ソ能表', '~〜～', '¥\\', 'ผู้ใหญ่', 'น้ำ', 'นํ้า', 'ก็', 'ปัญญา', `ก${u(0x0e34).repeat(20)}`, 'ZA̡͊͠͝LGΌ', `e${u(0x301)}`, 'é',
  `a${u(0x301).repeat(50)}`, 'İstanbul', 'ß', 'ﬁ', 'Ǆ', 'ΑΒΓ', 'а' /* Cyrillic */, 'हिन्दी', 'क्षि', 'မြန်မာ', '𝒷𝒾𝑔', 'ᚠᛇᚻ', '龘', '鿿',
]; // oxfmt-ignore

const pictures = [
  '👨‍👩‍👧‍👦', '👩🏽‍🚀', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇯🇵🇹🇭🇹🇼', '❤️', '☺︎', '1️⃣', '🏳️‍🌈', '👍🏿', '🫠', u(0x1f468) + u(0x200d), u(0xfe0f), '🎌 店 🎌',
]; // oxfmt-ignore

/** Halves of pairs: no Unicode text, but JavaScript holds them. */
const loneHalves = ['\ud800', '\udc00', 'a\ud83d', '\ude00b', '\udc00\ud800', '店\ud83d店'];

const long = [
  'x'.repeat(10_000),
  '店'.repeat(10_000),
  '😀'.repeat(10_000),
  '='.repeat(10_000),
  ' '.repeat(10_000),
  '"'.repeat(5_000),
  `${'a\n'.repeat(3_000)}b`,
  u(0x301).repeat(10_000),
  'x'.repeat(40_000),
  '_x0041_'.repeat(1_500),
];

/** Names nobody should have and somebody will. */
export const naughty: readonly string[] = [
  ...markup, ...formulas, ...injections, ...words, ...invisible, ...directions, ...scripts, ...pictures, ...loneHalves, ...long,
]; // oxfmt-ignore
