import type { QuotaFinding } from '../../utils/domain/checks/finding';
import type { SignedContent } from '../../utils/domain/checks/signedRecord';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount } from '../../utils/i18n/format';
import { formatChange } from '../charts/formatFigures';
import { shortFinding } from '../checks/findingText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { cellCost } from './cellCost';
import styles from './RecordPage.module.css';

interface RecordQuotasProps {
  readonly content: SignedContent;
  readonly nameOf: (account: FigureAccountId) => string;
}

/** The numbers of every account, in columns; those of a run without the quota item are its accounts by name. */
export function RecordQuotas({ content, nameOf }: RecordQuotasProps) {
  const { matrix, findings: findingWords } = useWords();
  const language = useLanguage();
  const quotas = new Map(
    content.items.flatMap(({ findings }) => findings.filter((one): one is QuotaFinding => one.check === 'quota')).map((one) => [one.account, one]),
  );
  const count = (value: number | null) => (value === null ? matrix.states.unknown : formatCount(value, language));
  return (
    <section className={styles.quotas}>
      <h2>{quotas.size > 0 ? matrix.record.quota : matrix.record.accounts}</h2>
      <ul>
        {content.plan.accounts.map(({ account }) => {
          const quota = quotas.get(account);
          const bad = quota?.verdict === 'fail' || quota?.verdict === 'unknown';
          return (
            <li key={account} className={quota === undefined ? styles.nameOnly : bad ? styles.bad : undefined}>
              <span className={styles.accountName}>{nameOf(account).slice(0, 100)}</span>
              {quota !== undefined && (
                <>
                  <span>{count(quota.remaining)}</span>
                  <span>{count(quota.recipients)}</span>
                  <span>{quota.difference === null ? matrix.states.unknown : formatChange(quota.difference, language)}</span>
                  <span>{quota.cost === null ? shortFinding(quota, findingWords, language) : cellCost(quota.cost, language)}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
