import { useState } from 'react';
import type { CheckFacts } from '../../utils/domain/checks/checkFacts';
import type { CheckRules } from '../../utils/domain/checks/checkRules';
import type { Finding, QuotaFinding, Verdict } from '../../utils/domain/checks/finding';
import type { RunPlan } from '../../utils/domain/checks/runPlan';
import { sumCosts } from '../../utils/domain/checks/sumCosts';
import { recipientsOf, signaturesNeeded } from '../../utils/domain/checks/signOff';
import { dayOf } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import { PartHeading } from '../primitives/PartHeading';
import { collectLink } from '../figures/collectLink';
import { costText, plannedName } from './checkTexts';
import styles from './FindingsPanel.module.css';
import { longFinding } from './findingText';
import { pricesHref } from './runHref';

interface FindingsPanelProps {
  readonly plan: RunPlan;
  /** Undefined until computed. */
  readonly known: { readonly findings: readonly Finding[]; readonly facts: CheckFacts } | undefined;
  readonly rules: CheckRules;
}

const verdicts: readonly Exclude<Verdict, 'ok' | 'notApplicable'>[] = ['fail', 'unknown', 'note'];

/** What is computed of the plan as it stands: what would fail, what is unknown and where to mend that, and what it would come to. */
export function FindingsPanel({ plan, known, rules }: FindingsPanelProps) {
  const words = useWords().checks.findings;
  const findings = known?.findings ?? [];
  const ok = findings.filter(({ verdict }) => verdict === 'ok').length;
  return (
    <aside className={styles.panel} aria-labelledby="findings-title" tabIndex={0}>
      <h2 id="findings-title">{words.title}</h2>
      {plan.accounts.length === 0 && <p className="small dim">{words.none}</p>}
      {plan.accounts.length > 0 && <Sums plan={plan} findings={findings} rules={rules} />}
      {verdicts.map((verdict) => (
        <Part key={verdict} verdict={verdict} plan={plan} findings={findings.filter((finding) => finding.verdict === verdict)} known={known} />
      ))}
      {ok > 0 && (
        <p className={styles.ok}>
          <Mark kind="handled" />
          {words.ok(ok)}
        </p>
      )}
    </aside>
  );
}

function Sums({ plan, findings, rules }: { readonly plan: RunPlan; readonly findings: readonly Finding[]; readonly rules: CheckRules }) {
  const { checks } = useWords();
  const words = checks.findings;
  const language = useLanguage();
  const recipients = recipientsOf({ plan }, findings);
  const costs = findings.filter((one): one is QuotaFinding => one.check === 'quota' && one.verdict !== 'fail').flatMap(({ cost }) => cost ?? []);
  return (
    <dl className={styles.sums}>
      <div>
        <dt>{words.recipients}</dt>
        <dd>{recipients === null ? words.recipientsUnknown : formatCount(recipients, language)}</dd>
      </div>
      {costs.length > 0 && (
        <div>
          <dt>{words.cost}</dt>
          <dd>{costText(sumCosts(costs), checks, language)}</dd>
        </div>
      )}
      <div>
        <dt>{checks.next.signatures}</dt>
        <dd>{words.signers(signaturesNeeded(recipients, rules))}</dd>
      </div>
    </dl>
  );
}

interface PartProps {
  readonly verdict: (typeof verdicts)[number];
  readonly plan: RunPlan;
  readonly findings: readonly Finding[];
  readonly known: FindingsPanelProps['known'];
}

const most = 6;
const marks = { fail: 'fail', unknown: 'blind', note: 'known' } as const;

function Part({ verdict, plan, findings, known }: PartProps) {
  const { checks, findings: sentences } = useWords();
  const words = checks.findings;
  const language = useLanguage();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const nameOf = (account: FigureAccountId) => {
    const planned = plan.accounts.find((one) => one.account === account);
    return known?.facts.accounts.get(account)?.name ?? (planned === undefined ? account : plannedName(planned));
  };
  const shown = all ? findings : findings.slice(0, most);
  const needs = verdict === 'fail';
  return (
    <section>
      <PartHeading className={styles.head} level={3} title={words.verdict[verdict]} count={formatCount(findings.length, language)} needs={needs} />
      <ul>
        {shown.map((finding, index) => (
          <li key={index} className={styles.finding}>
            <Mark kind={marks[verdict]} className={needs ? 'needs' : undefined} />
            <span>
              {/* Said once for all accounts it speaks of. */}
              {shown[index - 1]?.check !== finding.check && <b className={styles.check}>{words.checks[finding.check]}</b>}
              {longFinding(finding, sentences, language, nameOf)}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > most && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.less : words.more(findings.length - most)}
        </button>
      )}
      {verdict === 'unknown' && <Mending findings={findings} now={known?.facts.now ?? 0} />}
    </section>
  );
}

/** Days of figures that are asked for at once. */
const usualDays = 28;

function accountWithoutFigures(finding: Finding): readonly FigureAccountId[] {
  if (finding.check === 'quota') return finding.gaps.includes('figures') ? [finding.account] : [];
  return finding.check === 'figuresFresh' || finding.check === 'targetReach' ? [finding.account] : [];
}

/** Where that which is missing can be brought in. */
function Mending({ findings, now }: { readonly findings: readonly Finding[]; readonly now: Instant }) {
  const words = useWords().checks.findings;
  const gaps = new Set(findings.flatMap((finding) => (finding.check === 'quota' ? finding.gaps : [])));
  const prices = (['plan', 'used', 'prices', 'additionalLimit'] as const).some((gap) => gaps.has(gap));
  const newest = dayOf(now) - 1;
  const accounts = [...new Set(findings.flatMap(accountWithoutFigures))];
  const figures = accounts.length > 0;
  return (
    <p className={styles.mend}>
      {prices && (
        <ButtonLink small href={pricesHref}>
          {words.toPrices}
        </ButtonLink>
      )}
      {figures && (
        <ButtonLink small {...collectLink(accounts, { fromOn: newest - usualDays, toOn: newest })}>
          {words.toCollect}
        </ButtonLink>
      )}
    </p>
  );
}
