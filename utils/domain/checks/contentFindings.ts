import type { FindingOf } from './finding';
import type { RunPlan } from './runPlan';

/** Letters of one text bubble (manager-line-biz §5.15, SINGLE, August 2025). */
const longestText = 500;
/** Bubbles of one message (manager-line-biz §5.14, CONFIRMED). */
const mostBubbles = 3;

/**
 * Length of a text as LINE counts it, as far as is known: a line break is one. How emoji are counted is not known; UTF-16 units are what a page's
 * own limit counts by, and the count that is largest, so nothing that is said to fit is too long.
 */
function textLength(text: string): number {
  return text.replace(/\r\n?/gu, '\n').length;
}

export function textLengthFinding({ bubbles }: RunPlan): FindingOf<'textLength'> {
  const lengths = bubbles.flatMap((bubble, index) => (bubble.kind === 'text' ? [{ index, length: textLength(bubble.text) }] : []));
  const verdict = lengths.length === 0 ? 'notApplicable' : lengths.some(({ length }) => length > longestText) ? 'fail' : 'ok';
  return { check: 'textLength', bubbles: lengths, most: longestText, verdict };
}

export function bubbleCountFinding({ bubbles }: RunPlan): FindingOf<'bubbleCount'> {
  const count = bubbles.length;
  return { check: 'bubbleCount', count, most: mostBubbles, verdict: count === 0 ? 'unknown' : count > mostBubbles ? 'fail' : 'ok' };
}
