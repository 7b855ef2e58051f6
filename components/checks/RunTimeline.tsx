import { useState } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunEvent } from '../../utils/domain/checks/runEvents';
import type { Instant } from '../../utils/domain/ids';
import { formatMoment } from '../../utils/i18n/format';
import { Waiting } from '../feedback/Waiting';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { runEventText } from './runEventText';
import styles from './RunTimeline.module.css';
import { useRunHistory } from './useRunHistory';

/** So many at first; a run of many accounts has hundreds. */
const mostAtFirst = 40;

/** Everything that happened to a run, newest first: who, when, what, and which signatures that cancelled. */
export function RunTimeline({ run, now }: { readonly run: RunState; readonly now: Instant }) {
  const words = useWords().checks;
  const history = useRunHistory(run.runId);
  const [all, setAll] = useState(false);
  if (history === undefined) return <Waiting />;
  const newestFirst = history.events.toReversed();
  const shown = all ? newestFirst : newestFirst.slice(0, mostAtFirst);
  return (
    <>
      <p className="small faint">{words.timeline.zone}</p>
      <ol className={styles.line}>
        {shown.map((event) => (
          <Entry key={event.eventId} event={event} run={run} now={now} />
        ))}
      </ol>
      {shown.length < newestFirst.length && (
        <Button small onClick={() => setAll(true)}>
          {words.timeline.older(newestFirst.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function Entry({ event, run, now }: { readonly event: RunEvent; readonly run: RunState; readonly now: Instant }) {
  const words = useWords().checks;
  const language = useLanguage();
  // A cancelled signature names the moment of the edit that cancelled it.
  const cancelled = event.kind === 'signed' ? [] : run.cancelled.filter(({ cancelledAt }) => cancelledAt === event.at);
  return (
    <li className={styles.entry}>
      <time dateTime={new Date(event.at).toISOString()} className={styles.when}>
        {formatMoment(event.at, now, language)}
      </time>
      <bdi className={styles.who}>{event.by === '' ? words.timeline.nobody : event.by}</bdi>
      <p className={styles.what}>
        {runEventText(event, run, now, words, language)}
        {cancelled.length > 0 && <span className="dim"> {words.timeline.cancelled(cancelled.map(({ signer }) => signer).join(words.comma))}</span>}
      </p>
    </li>
  );
}
