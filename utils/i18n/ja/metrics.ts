/** Words of the area `metrics`. This file is the type the other languages are checked against. */
export const metrics = {};

export type MetricsWords = typeof metrics;
