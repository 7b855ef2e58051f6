import type { ReactNode } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunReport } from '../../utils/domain/checks/runReport';
import type { Instant } from '../../utils/domain/ids';
import { formatCount, formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { joinClasses } from '../primitives/joinClasses';
import { Meter } from '../primitives/Meter';
import { costText, durationText, runName } from './checkTexts';
import { linkTo } from './linkTo';
import styles from './NextRun.module.css';
import { afterHref, runHref } from './runHref';

interface NextRunProps {
  readonly run: RunState;
  /** Undefined until computed. */
  readonly report: RunReport | undefined;
  /** Null: chosen one by one, or the account group is gone. */
  readonly groupName: string | null;
  readonly now: Instant;
  readonly onGo: (href: string) => void;
  /** Beside the primary action. */
  readonly beside?: ReactNode;
}

/** The next broadcast: how soon, how far it is checked, what stands against it, and the one thing to do. */
export function NextRun({ run, report, groupName, now, onGo, beside }: NextRunProps) {
  const words = useWords().checks;
  const language = useLanguage();
  const late = run.plannedAt !== 0 && run.plannedAt < now;
  const soon = durationText(run.plannedAt - now, words);
  return (
    <section className={styles.next} aria-labelledby="next-run">
      <p className={joinClasses('micro', late ? 'needs' : 'faint')}>
        {run.plannedAt === 0 ? words.next.undated : late ? words.next.late(soon) : words.next.until(soon)}
      </p>
      <h2 id="next-run" className={joinClasses(styles.name, 'cut')}>
        <bdi>{runName(run, words)}</bdi>
      </h2>
      <p className={styles.about}>
        <span>{run.plannedAt === 0 ? words.noTime : formatMoment(run.plannedAt, now, language)}</span>
        {groupName !== null && <bdi className="cut">{groupName}</bdi>}
        <span>{words.accounts(run.plan.accounts.length)}</span>
      </p>
      <Facts run={run} report={report} />
      <p className={styles.acts}>
        <Action run={run} report={report} late={late} onGo={onGo} />
        {beside}
      </p>
    </section>
  );
}

function Action({ run, report, late, onGo }: Pick<NextRunProps, 'run' | 'report' | 'onGo'> & { readonly late: boolean }) {
  const words = useWords().checks.next;
  const said = run.status === 'signed' || late;
  const label = said ? words.goSent : report?.open === 0 ? words.goSign : words.go;
  return (
    <>
      <ButtonLink variant="primary" className={styles.go} {...linkTo(said ? afterHref(run.runId) : runHref(run.runId), onGo)}>
        {label}
      </ButtonLink>
      {said && <ButtonLink {...linkTo(runHref(run.runId), onGo)}>{words.open}</ButtonLink>}
    </>
  );
}

function Facts({ run, report }: Pick<NextRunProps, 'run' | 'report'>) {
  const words = useWords().checks;
  const language = useLanguage();
  if (report === undefined) return <p className={styles.waiting}>{words.reading}</p>;
  const { done, of, failing, failingOpen, billing, costs, costUnknown, unknown, signatures, needed } = report;
  const number = (value: number) => formatCount(value, language);
  return (
    <dl className={styles.facts}>
      <Fact name={words.next.items}>
        <Meter value={done} max={of} />
        <span className="unseen">{words.next.itemsOf(number(done), number(of))}</span>
        <span aria-hidden="true">
          <b>{number(done)}</b> / {number(of)}
        </span>
      </Fact>
      {failing.length > 0 && (
        <Fact name={words.next.failing} needs={failingOpen.length > 0}>
          <b>{words.accounts(failing.length)}</b>
          {failingOpen.length < failing.length && <span className="dim">{words.next.overruled(failing.length - failingOpen.length)}</span>}
        </Fact>
      )}
      {unknown.length > 0 && (
        <Fact name={words.next.unknown}>
          <b>{words.accounts(unknown.length)}</b>
        </Fact>
      )}
      {billing.length > 0 && (
        <Fact name={words.next.billing}>
          <b>{words.accounts(billing.length)}</b>
          <span>{costText(costs, words, language)}</span>
          {costUnknown > 0 && <span className="dim">{words.next.costUnknown(costUnknown)}</span>}
        </Fact>
      )}
      <Fact name={words.next.signatures}>
        <span>
          <b>{number(signatures)}</b> / {number(needed)}
        </span>
        {signatures > 0 && <bdi className="dim cut">{run.signatures.map(({ signer }) => signer).join(words.comma)}</bdi>}
        {signatures === 0 && run.cancelled.length > 0 && <span className="dim">{words.next.cancelled}</span>}
      </Fact>
    </dl>
  );
}

function Fact({ name, needs = false, children }: { readonly name: string; readonly needs?: boolean; readonly children: ReactNode }) {
  return (
    <div className={needs ? 'needs' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
