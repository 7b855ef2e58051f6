import type { ChecksCount } from '../../utils/domain/checks/checksCount';
import type { CommonWords } from '../../utils/i18n/ja/common';
import { formatCount } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import type { WatchSummary } from '../../utils/domain/watch/overview';

/** The small count under a word of the rail. `needs`: accent. `label`: what it says in full. */
export interface RailCount {
  readonly text: string;
  readonly label: string;
  readonly needs: boolean;
}

/** Accounts with complete figures in the usual period, of all accounts; null = no figures at all. */
export type FiguresCount = { readonly covered: number; readonly of: number } | null;

export interface RailFacts {
  /** Groups that demand somebody now; undefined until first read. */
  readonly ringing: number | undefined;
  readonly watch: WatchSummary | undefined;
  /** Undefined until first counted. */
  readonly figures: FiguresCount | undefined;
  /** Undefined until first counted. */
  readonly checks: ChecksCount | undefined;
  /** Accounts that can be invited, of all; undefined: not counted yet, or not here. */
  readonly readiness?: { readonly ready: number; readonly of: number } | undefined;
  /** The database takes nothing at present, so what is new is not known. */
  readonly refused: boolean;
  readonly words: CommonWords;
  readonly language: Language;
}

/** The number if there is one, else "?" while blind, else 0 only if a look stands behind it. */
export function countOfInbox({ ringing, watch, refused, words, language }: RailFacts): RailCount | null {
  if (ringing === undefined || !watch) return null;
  const { sentence } = watch;
  if (ringing > 0) return { text: formatCount(ringing, language), label: words.railCount.ringing(ringing), needs: true };
  if (refused || sentence.kind === 'someBlind') return { text: '?', label: words.railCount.unknown, needs: false };
  const looked = sentence.kind === 'allSeen' || (sentence.kind === 'resting' && sentence.lastLookAt !== null);
  return looked ? { text: '0', label: words.railCount.ringing(0), needs: false } : { text: '–', label: words.railCount.notYet, needs: false };
}

/** How many are blind and mendable, else how many of the watchable are seen. */
export function countOfWatch({ watch, words, language }: RailFacts): RailCount | null {
  if (!watch || watch.segments.length === 0) return null;
  if (watch.blind > 0) return { text: formatCount(watch.blind, language), label: words.railCount.blind(watch.blind), needs: true };
  const seen = watch.segments.filter((segment) => segment.state === 'seen').length;
  return {
    text: `${formatCount(seen, language)}/${formatCount(watch.watchable, language)}`,
    label: words.railCount.seen(seen, watch.watchable),
    needs: false,
  };
}

/** How many accounts have complete figures; nothing before there are any. */
export function countOfFigures({ figures, words, language }: RailFacts): RailCount | null {
  if (!figures) return null;
  const { covered, of } = figures;
  return { text: `${formatCount(covered, language)}/${formatCount(of, language)}`, label: words.railCount.figures(covered, of), needs: false };
}

/** How many accounts can be invited into groups. */
export function countOfReady({ readiness, words, language }: RailFacts): RailCount | null {
  if (readiness === undefined || readiness.of === 0) return null;
  const { ready, of } = readiness;
  return { text: `${formatCount(ready, language)}/${formatCount(of, language)}`, label: words.railCount.ready(ready, of), needs: false };
}

/** How many broadcasts are being checked; accent only when one of them needs somebody. */
export function countOfChecks({ checks, words, language }: RailFacts): RailCount | null {
  if (!checks) return null;
  const { open, overdue, failing } = checks;
  return { text: formatCount(open, language), label: words.railCount.checks(open, overdue, failing), needs: overdue + failing > 0 };
}
