/** A name for comparing: width, case and spacing do not count. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The same without spaces, hyphens and low lines, as names stand in file names. */
export function foldForFileName(name: string): string {
  return foldName(name).replace(/[\s_\-‐–—・]+/gu, '');
}
