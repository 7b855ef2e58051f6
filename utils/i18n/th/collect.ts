import type { CollectWords } from '../ja/collect';

export const collect: CollectWords = {};
