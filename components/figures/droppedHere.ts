/** Files dropped on a page of the figures, on their way to the import page. Lives as long as the tab. */
let waiting: readonly File[] = [];

export function keepDropped(files: readonly File[]): void {
  waiting = files;
}

/** What was dropped since the last time; each file is handed out once. */
export function takeDropped(): readonly File[] {
  const files = waiting;
  waiting = [];
  return files;
}
