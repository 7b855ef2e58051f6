import { useMemo } from 'react';
import type { SegmentState, WatchSummary } from '../../utils/domain/watch/overview';
import { formatCount, formatList } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import styles from './WatchLine.module.css';

/** More accounts than this do not fit as segments of their own; then the line shows proportions. */
const mostSegments = 180;
const states: readonly SegmentState[] = ['seen', 'yet', 'na', 'blind'];

/** The edge under the status sentence: one segment per account, always in the same order, so that a gap has a place. Pointing at one names it. */
export function WatchLine({ segments }: { readonly segments: WatchSummary['segments'] }) {
  const words = useWords().common.status;
  const language = useLanguage();
  const tally = useMemo(() => states.map((state) => ({ state, count: segments.filter((segment) => segment.state === state).length })), [segments]);
  const said = formatList(
    tally.filter(({ count }) => count > 0).map(({ state, count }) => `${words.segment[state]} ${formatCount(count, language)}`),
    language,
  );
  if (segments.length === 0) return <div className={styles.line} />;
  return (
    <div className={styles.line} role="img" aria-label={`${words.line}: ${said}`}>
      {segments.length > mostSegments
        ? tally.map(
            ({ state, count }) => count > 0 && <i key={state} className={styles[state]} style={{ flexGrow: count }} title={words.segment[state]} />,
          )
        : segments.map(({ accountId, name, state }) => (
            <i key={accountId} className={styles[state]} title={`${name ?? words.noName}: ${words.segment[state]}`} />
          ))}
    </div>
  );
}
