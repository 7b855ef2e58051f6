import type { ImportsWords } from '../ja/imports';

export const imports: ImportsWords = {};
