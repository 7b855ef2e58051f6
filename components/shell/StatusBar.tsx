import type { ReactNode } from 'react';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import type { WatchSentence, WatchSummary } from '../../utils/domain/watch/overview';
import { formatAgo, formatMoment, formatTime, formatWhen } from '../../utils/i18n/format';
import type { CommonWords } from '../../utils/i18n/ja/common';
import type { Language } from '../../utils/i18n/language';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import { Said } from './Said';
import styles from './StatusBar.module.css';
import { WatchLine } from './WatchLine';

interface StatusBarProps {
  readonly summary: WatchSummary | undefined;
  readonly level: WatchLevel;
  readonly now: number;
  /** Shows when the next look is due, and asks for one at once. */
  readonly onLookNow?: () => void;
}

/** First line on every screen: the state of the watch in one sentence; its lower edge is the watch line. */
export function StatusBar({ summary, level, now, onLookNow }: StatusBarProps) {
  const words = useWords().common.status;
  const language = useLanguage();
  if (!summary) {
    return (
      <header>
        <p className={styles.status} />
        <WatchLine segments={[]} />
      </header>
    );
  }
  const next = summary.nextLookAt !== null && summary.nextLookAt > now && summary.sentence.kind === 'allSeen' ? summary.nextLookAt : null;
  return (
    <header className={styles.header}>
      <div className={styles.status}>
        <Mark kind={markOf(summary.sentence)} />
        <p role="status" className="cut">
          <Sentence sentence={summary.sentence} level={level} now={now} words={words} language={language} />
        </p>
        {onLookNow && (
          <span className={styles.next}>
            {next !== null && <span>{words.next(formatTime(next))}</span>}
            <button type="button" className={styles.look} onClick={onLookNow}>
              {words.lookNow}
            </button>
          </span>
        )}
      </div>
      <WatchLine segments={summary.segments} />
    </header>
  );
}

function markOf(sentence: WatchSentence): 'watching' | 'blind' | 'yet' | 'snoozed' {
  switch (sentence.kind) {
    case 'allSeen':
      return 'watching';
    case 'someBlind':
      return 'blind';
    case 'resting':
      return 'snoozed';
    case 'reading':
    case 'nothingYet':
      return 'yet';
  }
}

interface SentenceProps {
  readonly sentence: WatchSentence;
  readonly level: WatchLevel;
  readonly now: number;
  readonly words: CommonWords['status'];
  readonly language: Language;
}

function Sentence({ sentence, level, now, words, language }: SentenceProps): ReactNode {
  switch (sentence.kind) {
    case 'allSeen':
      return sentence.oldestLookAt === null ? (
        <Said phrase={words.allSeenNoTime(sentence.watchable)} />
      ) : (
        <span title={formatMoment(sentence.oldestLookAt, now, language)}>
          <Said phrase={words.allSeen(sentence.watchable, formatAgo(sentence.oldestLookAt, now, language))} />
        </span>
      );
    case 'someBlind':
      return (
        <>
          <b className="needs">{sentence.blind === 0 ? words.notLoggedIn : words.someBlind(sentence.blind)}</b>
          {sentence.sinceAt !== null && <span className={styles.more}>{words.since(formatWhen(sentence.sinceAt, now, language))}</span>}
          {sentence.seen > 0 && <span className={styles.others}>{words.othersSeen(sentence.seen)}</span>}
        </>
      );
    case 'resting':
      return sentence.lastLookAt === null ? (
        words.restingNeverLooked
      ) : (
        <span title={formatMoment(sentence.lastLookAt, now, language)}>
          <Said phrase={words.resting(formatWhen(sentence.lastLookAt, now, language))} />
        </span>
      );
    case 'reading':
      return <Said phrase={words.reading(sentence.done, sentence.of)} />;
    case 'nothingYet':
      return level === 'always' ? words.nothingYetAlways : words.nothingYet;
  }
}
