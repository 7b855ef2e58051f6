/** What an export writes where a cell is no number. A missing figure stays empty. */
export interface ExportWords {
  readonly withheld: string;
}
