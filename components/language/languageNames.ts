import type { Language } from '../../utils/i18n/language';

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English', th: 'ไทย', 'zh-TW': '繁體中文' };
