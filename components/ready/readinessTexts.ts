import type { Assessment } from '../../utils/domain/readiness/assess';
import type { BoardPart } from '../../utils/domain/readiness/board';
import type { Joining } from '../../utils/domain/readiness/joinReading';
import type { ReadyWords } from '../../utils/i18n/ja/ready';
import { formatList } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import type { MarkKind } from '../primitives/markShapes';

export const markOfPart: Readonly<Record<BoardPart, MarkKind>> = { ready: 'handled', blocked: 'blocked', unknown: 'maybe', stale: 'snoozed' };

/** How the switch stands, in a word. */
export function joiningText(joining: Joining | undefined, words: ReadyWords): string {
  return words.joining[typeof joining === 'string' ? joining : 'unknown'];
}

/** Why an account cannot be invited, or why that is not known; '' where nothing stands in the way. */
export function whyText(assessment: Assessment, words: ReadyWords, language: Language): string {
  switch (assessment.verdict) {
    case 'ready':
    case 'stale':
      return '';
    case 'blocked':
      return formatList(
        assessment.why.map((why) => words.why[why]),
        language,
      );
    case 'unknown':
      return words.why[assessment.why];
  }
}

/** How old a reading is. */
export function ageText(days: number, words: ReadyWords): string {
  return days === 0 ? words.today : words.daysAgo(days);
}
