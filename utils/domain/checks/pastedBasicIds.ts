import { type BasicId, parseBasicId } from '../ids';

export interface PastedIds {
  /** Each once, in the order of the text. */
  readonly ids: readonly BasicId[];
  /** Words that are no id of an account. */
  readonly rejected: readonly string[];
}

const separators = /[\s,;、，；|"'<>()（）]+/u;

/** Reads basic ids out of pasted text: one a line or however they are parted, with or without `@`, full-width ones and Manager addresses too. */
export function pastedBasicIds(text: string): PastedIds {
  const ids = new Set<BasicId>();
  const rejected = new Set<string>();
  for (const word of text.normalize('NFKC').split(separators)) {
    if (word === '') continue;
    const id = idIn(word);
    if (id === null) rejected.add(word.slice(0, 80));
    else ids.add(id);
  }
  return { ids: [...ids], rejected: [...rejected] };
}

/** A premium id may be longer than the 8 characters behind the `@` (manager-line-biz §3.1, INFERRED). */
function idIn(word: string): BasicId | null {
  const inAddress = /\/account\/([^/?#]+)/u.exec(word)?.[1];
  const bare = decoded(inAddress ?? word);
  const shape = /^@?[a-z0-9][a-z0-9._-]{2,58}$/iu;
  if (!shape.test(bare)) return null;
  // A word without `@` is an id only where it cannot be a plain word.
  if (inAddress === undefined && !bare.startsWith('@') && !/\d/u.test(bare)) return null;
  return parseBasicId(bare.startsWith('@') ? bare : `@${bare}`);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
