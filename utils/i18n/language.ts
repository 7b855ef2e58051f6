export type Language = 'ja' | 'en' | 'th' | 'zh-TW';

export const languages: readonly Language[] = ['ja', 'en', 'th', 'zh-TW'];

/** The user's choice, else the first of the browser's languages we speak, else English. */
export function chooseLanguage(chosen: Language | null, browserLanguages: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of browserLanguages) {
    const lower = tag.toLowerCase();
    if (lower.startsWith('ja')) return 'ja';
    if (lower.startsWith('th')) return 'th';
    if (lower.startsWith('zh')) return 'zh-TW';
    if (lower.startsWith('en')) return 'en';
  }
  return 'en';
}
