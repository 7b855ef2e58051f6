import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { formatDay, formatFullDay, formatTime } from '../../utils/i18n/format';
import { toJst } from '../../utils/domain/time/jst';
import { Waiting } from '../feedback/Waiting';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Chip } from '../primitives/Chip';
import { joinClasses } from '../primitives/joinClasses';
import { PartHeading } from '../primitives/PartHeading';
import { EventWords } from './EventWords';
import { sourceWord } from './eventSource';
import styles from './Timeline.module.css';
import { timelineEntries } from './timelineEntries';
import { useTimeline } from './useTimeline';

/** Everything that happened to one group, newest first: when, what, and how it is known. */
export function Timeline({ group, now }: { readonly group: InboxGroup; readonly now: number }) {
  const words = useWords().inbox.timeline;
  const language = useLanguage();
  const events = useTimeline(group.accountId, group.chatId);
  const thisYear = toJst(now).year;
  return (
    <section>
      <PartHeading title={words.title} end={words.zone} className={styles.head} />
      {events === undefined ? (
        <Waiting />
      ) : events.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <ol className={styles.line}>
          {timelineEntries(events).map(({ event, station, showsDay, awayBelow, takenBack }, index, all) => (
            <li
              key={event.eventId}
              className={joinClasses(
                styles.entry,
                index === 0 && styles.newest,
                index === all.length - 1 && styles.oldest,
                awayBelow && styles.awayBelow,
                all[index - 1]?.awayBelow === true && styles.awayAbove,
                takenBack && styles.takenBack,
              )}
            >
              <time dateTime={new Date(event.at).toISOString()} className={styles.when}>
                <span className={showsDay ? styles.day : 'unseen'}>
                  {toJst(event.at).year === thisYear ? formatDay(event.at, language) : formatFullDay(event.at, language)}
                </span>
                <span className={styles.time}>{formatTime(event.at)}</span>
              </time>
              <span className={joinClasses(styles.station, styles[station])} aria-hidden="true" />
              <p className={styles.what}>
                <EventWords event={event} events={events} now={now} />
                {takenBack && <Chip>{words.takenBack}</Chip>}
              </p>
              <span className={styles.source}>{sourceWord(event, words)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
