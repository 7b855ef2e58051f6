/** A header as it is compared: case, white space, underscores, hyphens and dots in between do not matter (manager-line-biz §1.1). */
export function normalHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-・"'\u{feff}]/gu, '')
    .replace(/友達|ともだち/g, '友だち');
}

/** Names as they are compared with headers; Thai vowels, for one, are written in two ways that look the same. */
export function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(normalHeader));
}

/** The cells of a header row, trimmed; a name that stands twice is told apart by a number, so that each column has a name of its own. */
export function columnNames(row: readonly string[]): readonly string[] {
  const written = row.map((cell) => cell.trim());
  const used = new Set(written);
  const seen = new Map<string, number>();
  return written.map((name) => {
    if (name === '') return name;
    let times = (seen.get(name) ?? 0) + 1;
    // The next number may be a column of the file's own.
    while (times > 1 && used.has(`${name} (${times})`)) times += 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Index of the column of that name, told apart by more than case and spaces only where two would be alike; null when there is none. */
export function indexOfColumn(headers: readonly string[], name: string): number | null {
  const exact = headers.indexOf(name.trim());
  if (exact !== -1) return exact;
  const wanted = normalHeader(name);
  const alike = wanted === '' ? -1 : headers.findIndex((header) => normalHeader(header) === wanted);
  return alike === -1 ? null : alike;
}
