import type { FiguresWords } from '../ja/figures';

export const figures: FiguresWords = {};
