import type { WatchSummary } from '../../utils/domain/watch/overview';
import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { linkTo } from '../checks/linkTo';
import { guideHash, guidePage } from '../guide/guideLinks';
import { EmptyState } from '../primitives/EmptyState';
import styles from './EmptyInbox.module.css';

interface EmptyInboxProps {
  readonly watch: WatchSummary;
  readonly now: number;
  readonly onGo: (href: string) => void;
}

/** Nothing open: as of which look, what is not known, and how to be invited. */
export function EmptyInbox({ watch, now, onGo }: EmptyInboxProps) {
  const { guide, inbox } = useWords();
  const words = inbox.empty;
  const language = useLanguage();
  const { sentence } = watch;
  const asOf = (at: number, accounts: number) => words.asOf(formatMoment(at, now, language), accounts);
  return (
    <div className={styles.empty}>
      {sentence.kind === 'someBlind' ? (
        <EmptyState mark="bellBlind" title={words.unknownTitle}>
          {sentence.blind > 0 && words.someBlind(sentence.blind)}
        </EmptyState>
      ) : sentence.kind === 'allSeen' && sentence.oldestLookAt !== null ? (
        <EmptyState mark="bellCalm" title={words.title}>
          {asOf(sentence.oldestLookAt, sentence.watchable)}
        </EmptyState>
      ) : sentence.kind === 'resting' && sentence.lastLookAt !== null ? (
        <EmptyState mark="bellCalm" title={words.title}>
          {asOf(sentence.lastLookAt, watch.segments.filter((segment) => segment.state === 'seen').length)}
        </EmptyState>
      ) : (
        <EmptyState mark="bellCalm" title={words.notYetTitle}>
          {words.notYet}
        </EmptyState>
      )}
      <section className={styles.how}>
        <h2 className={styles.head}>{words.how}</h2>
        <ol>
          {words.steps.map((step, index) => (
            <li key={step.title} className={styles.step}>
              <span className={styles.number}>{index + 1}</span>
              <p>
                {step.title}
                <small className={styles.about}>{step.about}</small>
              </p>
            </li>
          ))}
        </ol>
        <a className={styles.guide} {...linkTo(guideHash(), onGo)} href={guidePage()}>
          {guide.help}
        </a>
      </section>
    </div>
  );
}
