/** What an export writes where a cell is no number. A missing figure stays empty. */
export interface ExportWords {
  readonly withheld: string;
}

/** What spreadsheets take for the beginning of a formula; the full-width forms count in Japanese ones. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** True for a text a spreadsheet would calculate. */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text);
}
