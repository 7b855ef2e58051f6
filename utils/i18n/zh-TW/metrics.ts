import type { MetricsWords } from '../ja/metrics';

export const metrics: MetricsWords = {};
