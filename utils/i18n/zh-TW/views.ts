import type { ViewsWords } from '../ja/views';

export const views: ViewsWords = {};
