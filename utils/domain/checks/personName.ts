/** Names are compared as a reader would: width, case and blanks do not make two people out of one. */
export function samePerson(a: string, b: string): boolean {
  return foldPerson(a) === foldPerson(b);
}

/** '' = nobody named: no letter or sign is left once blanks and marks that nobody can see are taken away. */
export function foldPerson(name: string): string {
  const visible = name.normalize('NFKC').replace(unseen, '');
  // Upper case first: ß and SS are one name, and so are σ and ς.
  return visible.toUpperCase().toLowerCase().normalize('NFKC').replace(unseen, '');
}

/** Blanks, control characters, marks without width, and the blank of Braille, which counts as a sign. */
const unseen = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
