import type { ReactNode } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunReport } from '../../utils/domain/checks/runReport';
import type { Instant } from '../../utils/domain/ids';
import { jstDay } from '../../utils/domain/time/jst';
import type { ChecksWords } from '../../utils/i18n/ja/checks';
import type { Language } from '../../utils/i18n/language';
import { formatCount, formatShortDay, formatTime } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { Mark } from '../primitives/Mark';
import { durationText, runName } from './checkTexts';
import { linkTo } from './linkTo';
import { afterHref, runHref } from './runHref';
import styles from './RunRow.module.css';

interface RunRowProps {
  readonly run: RunState;
  readonly report: RunReport | undefined;
  readonly groupName: string | null;
  readonly now: Instant;
  readonly onGo: (href: string) => void;
}

/** One open run in a list: whose, when, how far. */
export function RunRow({ run, report, groupName, now, onGo }: RunRowProps) {
  const words = useWords().checks;
  const language = useLanguage();
  const late = run.plannedAt !== 0 && run.plannedAt < now;
  const failing = report?.failingOpen.length ?? 0;
  const day = jstDay(run.plannedAt) === jstDay(now) ? '' : `${formatShortDay(run.plannedAt, language)} `;
  return (
    <Line
      href={late ? afterHref(run.runId) : runHref(run.runId)}
      onGo={onGo}
      mark={<Mark kind={run.status === 'signed' ? 'handled' : 'owned'} label={words.status[run.status]} />}
      title={<bdi className="cut">{runName(run, words)}</bdi>}
      about={
        <>
          <bdi className="cut">{groupName ?? words.accounts(run.plan.accounts.length)}</bdi>
          {failing > 0 && <span className="needs nowrap">{words.row.willFail(failing)}</span>}
        </>
      }
      side={
        <>
          <span className={late ? 'needs' : undefined}>
            {run.plannedAt === 0 ? words.noTime : late ? words.row.late(durationText(now - run.plannedAt, words)) : day + formatTime(run.plannedAt)}
          </span>
          {report !== undefined && <span>{progressText(run, report, words, language)}</span>}
        </>
      }
    />
  );
}

/** Items while they are being done, then the sign-off. */
function progressText({ status }: RunState, { open, done, of, signatures, needed }: RunReport, words: ChecksWords, language: Language): string {
  if (status === 'signed') return words.status.signed;
  const [some, all] = open > 0 ? [done, of] : [signatures, needed];
  const counted = `${formatCount(some, language)} / ${formatCount(all, language)}`;
  return open > 0 ? counted : `${words.next.signatures} ${counted}`;
}

interface LineProps {
  readonly href: string;
  readonly onGo: (href: string) => void;
  readonly mark: ReactNode;
  readonly title: ReactNode;
  readonly about: ReactNode;
  readonly side: ReactNode;
}

/** A row of a run: the whole of it is the link. */
export function Line({ href, onGo, mark, title, about, side }: LineProps) {
  return (
    <li>
      <a className={styles.row} {...linkTo(href, onGo)}>
        {mark}
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={joinClasses(styles.about, 'dim')}>{about}</span>
        </span>
        <span className={styles.side}>{side}</span>
      </a>
    </li>
  );
}
