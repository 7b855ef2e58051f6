import { type Language, languages } from '../utils/i18n/language';
import { loadWords, type Words } from '../utils/i18n/words';
import { demand } from './area';

const allWords = await Promise.all(languages.map(async (language) => ({ language, words: await loadWords(language) })));

/** Every one of the four languages has something to say there: a text, or a record of texts. `call` makes a text of what takes arguments. */
export function demandWords(what: string, pick: (words: Words) => unknown): void {
  for (const { language, words } of allWords) {
    const texts = textsIn(pick(words));
    demand(texts.length > 0 && texts.every((text) => text.trim() !== ''), () => `no words for ${what} in ${language}`);
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (argument: null) => string)(null)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export function wordsOf(language: Language): Words {
  const found = allWords.find((one) => one.language === language);
  if (found === undefined) throw new Error(`no words in ${language}`);
  return found.words;
}
