/** Control characters but tab and line breaks, and code points that are no characters; XML does not know some of either. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu;

/**
 * A text as any file can hold it and any program reads it: whole characters, no control characters. With one of them a saved table counts as no
 * text, and a book of Excel's does not open.
 */
export function writableText(text: string): string {
  return text.toWellFormed().replace(unwritable, '');
}
