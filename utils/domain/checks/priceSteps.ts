import type { PriceStep } from './pricing';

/** Steps as a person writes them: `50000:3, 100000:2.8, *:2.8?`. Null: not readable. Empty: none are sold. */
export function readPriceSteps(text: string): readonly PriceStep[] | null {
  const parts = text
    .normalize('NFKC')
    .split(',')
    .map((part) => part.trim());
  const steps: PriceStep[] = [];
  for (const part of parts.filter((one) => one !== '')) {
    const [, upTo = '', each = '', atMost = ''] = /^(\*|\d{1,9})\s*:\s*(\d{1,6}(?:\.\d{1,4})?)\s*(\?)?$/u.exec(part) ?? [];
    const last = steps.at(-1);
    if (upTo === '' || last?.upTo === null) return null;
    const step: PriceStep = { upTo: upTo === '*' ? null : Number(upTo), each: Number(each), atMost: atMost === '?' };
    if (step.upTo !== null && step.upTo <= (last?.upTo ?? 0)) return null;
    steps.push(step);
  }
  // Messages beyond the last step would have no price.
  return steps.length > 0 && steps.at(-1)?.upTo !== null ? null : steps;
}

/** The same the other way round. */
export function writePriceSteps(steps: readonly PriceStep[]): string {
  return steps.map(({ upTo, each, atMost }) => `${upTo ?? '*'}:${each}${atMost ? '?' : ''}`).join(', ');
}
