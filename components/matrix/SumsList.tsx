import { reportOf } from '../../utils/domain/checks/runReport';
import type { QuotaFinding } from '../../utils/domain/checks/finding';
import { formatCount, formatList } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { cellCost } from './cellCost';
import styles from './SignOffPanel.module.css';
import type { Matrix } from './useMatrix';

/** People at most, messages beyond the plan and what they cost; what is not known is said, never added as 0. */
export function SumsList({ matrix }: { readonly matrix: Matrix }) {
  const words = useWords().matrix;
  const language = useLanguage();
  const { shown, findings, rules, now, facts } = matrix;
  if (findings === undefined) return <p className={styles.fine}>{words.panel.computing}</p>;
  const report = reportOf(shown, findings, rules, now);
  const quotas = findings.filter((finding): finding is QuotaFinding => finding.check === 'quota');
  const additional = quotas.filter(({ verdict }) => verdict !== 'fail').reduce((sum, one) => sum + one.additional, 0);
  const known = quotas.filter(({ recipients }) => recipients !== null);
  const count = (value: number) => formatCount(value, language);
  const asOf = (facts?.prices ?? []).map((table) => `${table.country} ${table.asOf.replaceAll('-', '/')}`);
  const without = shown.plan.accounts.length - known.length;
  return (
    <>
      <dl className={styles.sums} data-sums="">
        <div>
          <dt>{words.sums.recipients}</dt>
          <dd>{report.recipients !== null ? count(report.recipients) : words.states.unknown}</dd>
        </div>
        {report.recipients === null && known.length > 0 && (
          <div>
            <dt>{words.sums.known(count(known.length), count(without))}</dt>
            <dd>{count(known.reduce((sum, one) => sum + (one.recipients ?? 0), 0))}</dd>
          </div>
        )}
        <div>
          <dt>{words.sums.additional(count(report.billing.length))}</dt>
          <dd>{count(additional)}</dd>
        </div>
        <div>
          <dt>{words.sums.cost}</dt>
          <dd>
            <b>
              {report.costs.length > 0
                ? report.costs.map((cost) => cellCost(cost, language)).join(' + ')
                : report.costUnknown > 0
                  ? words.states.unknown
                  : words.sums.free}
            </b>
          </dd>
        </div>
      </dl>
      <p className={styles.fine}>
        {report.unknown.length > 0 && `${words.sums.unknown(count(report.unknown.length))} `}
        {report.costUnknown > 0 && report.costs.length > 0 && `${words.sums.costUnknown(count(report.costUnknown))} `}
        {asOf.length > 0 && words.sums.asOf(formatList(asOf, language))}
      </p>
    </>
  );
}
