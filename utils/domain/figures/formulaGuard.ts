const guard = "'";
/**
 * What may stand before the first sign that counts: white space and signs nobody sees, since some spreadsheets take them off while they open a
 * file; and apostrophes, or a text that has its own would come back without one.
 */
const lead = /^['\s\p{Cc}\p{Cf}]*/u;

/** A text with an apostrophe in front where a spreadsheet would calculate it. */
export function guardFormula(text: string): string {
  return looksLikeFormula(text) ? guard + text : text;
}

/** The text that was guarded. */
export function unguardFormula(text: string): string {
  return text.startsWith(guard) && looksLikeFormula(text.slice(guard.length)) ? text.slice(guard.length) : text;
}

/** Begins with a sign of calculation, full-width ones in Japanese spreadsheets among them, or behind a tab or a line break. */
function looksLikeFormula(text: string): boolean {
  const narrow = text.normalize('NFKC');
  const before = lead.exec(narrow)?.[0] ?? '';
  return before.length < narrow.length && (/[=+\-@]/.test(narrow.charAt(before.length)) || /[\t\r\n]/.test(before));
}
