import type { CDPSession } from '@playwright/test';

/** How long a page's main thread has been busy since the session asked for it, seconds: with anything, and with scripts. */
export interface ThreadTime {
  readonly Timestamp: number;
  readonly TaskDuration: number;
  readonly ScriptDuration: number;
}

/** Needs `Performance.enable` before it. */
export async function threadTime(session: CDPSession): Promise<ThreadTime> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: keyof ThreadTime) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { Timestamp: of('Timestamp'), TaskDuration: of('TaskDuration'), ScriptDuration: of('ScriptDuration') };
}
