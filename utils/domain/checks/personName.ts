/** Names are compared as a reader would: width, case and blanks do not make two people out of one. */
export function samePerson(a: string, b: string): boolean {
  return foldPerson(a) === foldPerson(b);
}

/** '' = nobody named. */
export function foldPerson(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, '')
    .toLowerCase();
}
