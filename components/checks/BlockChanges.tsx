import { useMemo } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { dayOf } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';
import { atJstDay } from '../../utils/domain/time/jst';
import { formatDay, formatMoment } from '../../utils/i18n/format';
import { formatChange } from '../charts/formatFigures';
import { collectLink } from '../figures/collectLink';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import styles from './AfterPage.module.css';
import { FormSection } from './FormSection';
import type { BlockChange } from '../../utils/domain/checks/afterSend';
import { useAfterSend } from './useAfterSend';

/** Days before the send that say what is usual, and days after it that are looked at. */
const usualDays = 29;
const lookedAt = 14;

/** How the blocks moved after the send against what is usual, and from when on the figures are final. */
export function BlockChanges({ run, now }: { readonly run: RunState; readonly now: Instant }) {
  const words = useWords().checks.after;
  const language = useLanguage();
  const runs = useMemo(() => [run], [run]);
  const after = useAfterSend(runs, now)?.get(run.runId);
  if (after === undefined) return null;
  const sentOn = dayOf(run.sent?.sentAt ?? now);
  const missing = new Set(after.blocks.flatMap((change) => change.missing));
  const accounts = run.plan.accounts.flatMap(({ account }) => (after.freeze.due || missing.has(account) ? [account] : []));
  const day = formatDay(atJstDay(after.freeze.on, 0), language);
  return (
    <FormSection head={words.blocks}>
      <p className="dim">{words.blocksAbout}</p>
      <dl className={styles.facts}>
        {after.blocks.map((change) => (
          <div key={change.hours}>
            <dt>{words.hours(change.hours)}</dt>
            <dd>
              <ChangeWords change={change} now={now} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.freeze}</dt>
          <dd>{after.freeze.due ? words.freezeDue(day) : words.freezeNotYet(day)}</dd>
        </div>
      </dl>
      {(after.freeze.due || after.blocks.some(({ state }) => state === 'missing')) && (
        <ButtonLink small {...collectLink(accounts, { fromOn: sentOn - usualDays, toOn: Math.min(sentOn + lookedAt, dayOf(now) - 1) })}>
          {words.collect}
        </ButtonLink>
      )}
    </FormSection>
  );
}

function ChangeWords({ change: { state, at, change, usual, missing }, now }: { readonly change: BlockChange; readonly now: Instant }) {
  const words = useWords().checks.after;
  const language = useLanguage();
  if (state === 'notYet') return words.blocksNotYet(formatMoment(at, now, language));
  if (change === null) return words.blocksMissing(missing.length);
  const said = formatChange(change, language);
  return (
    <>
      {usual === null ? words.blocksKnownNoUsual(said) : words.blocksKnown(said, formatChange(usual, language))}
      {missing.length > 0 && <span className="dim">　{words.blocksMissing(missing.length)}</span>}
    </>
  );
}
