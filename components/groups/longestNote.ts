/** Letters a note may have: a word to the next person, not a document. */
export const longestNote = 2000;
