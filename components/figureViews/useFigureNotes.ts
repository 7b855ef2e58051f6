import { useMemo } from 'react';
import type { Period } from '../../utils/domain/figures/day';
import type { Measure } from '../../utils/domain/figures/views/measure';
import { newestFinished } from '../../utils/domain/figures/views/isUnfinished';
import type { Instant } from '../../utils/domain/ids';
import { fullDay, shortDay } from '../charts/formatFigures';
import { useLanguage, useWords } from '../language/LanguageProvider';

interface NotesOf {
  readonly period: Period;
  readonly now: Instant;
  readonly covered: number;
  readonly of: number;
  readonly measure: Measure;
}

/** Sentences that must travel with the figures of a view: period, coverage, what a dash means, what may still move. */
export function useFigureNotes({ period, now, covered, of, measure }: NotesOf): readonly string[] {
  const words = useWords().views.notes;
  const language = useLanguage();
  return useMemo(() => {
    const unfinishedFrom = newestFinished(now) + 1;
    return [
      words.period(fullDay(period.fromOn, language), fullDay(period.toOn, language)),
      words.coverage(covered, of),
      ...(measure === 'reachable' || measure === 'change' || measure === 'changeRate' ? [words.reachable] : []),
      words.withheld,
      ...(unfinishedFrom <= period.toOn ? [words.unfinished(shortDay(unfinishedFrom, language))] : []),
    ];
  }, [words, language, period, now, covered, of, measure]);
}
