import type { words } from './ja/words';
import type { Language } from './language';

/** Every visible string of the extension's pages, by area. Japanese is the reference: the other languages are checked against its type. */
export type Words = typeof words;

/** Loads one language; each is its own chunk. Not for the worker, which cannot import at run time: see `bell.ts`. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'ja':
      return (await import('./ja/words')).words;
    case 'en':
      return (await import('./en/words')).words;
    case 'th':
      return (await import('./th/words')).words;
    case 'zh-TW':
      return (await import('./zh-TW/words')).words;
  }
}
