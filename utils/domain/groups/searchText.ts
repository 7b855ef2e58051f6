const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;
const katakana = /[\u30a1-\u30f6]/gu;
const toHiragana = 0x60;

/** Names and questions brought to one form: NFKC, lower case, katakana as hiragana, no invisible marks, single spaces. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - toHiragana))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words of a question; every one must be found. */
export function searchTerms(question: string): readonly string[] {
  const folded = foldForSearch(question);
  return folded === '' ? [] : folded.split(' ');
}
