import { PageHead } from '../checks/PageHead';
import { useFigureAccounts } from '../figures/useFigureAccounts';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { PartHeading } from '../primitives/PartHeading';
import { useNow } from '../shell/useNow';
import { PasteQuotas } from './PasteQuotas';
import styles from './Plans.module.css';
import { PricesSection } from './PricesSection';
import { QuotaTable } from './QuotaTable';
import { RulesSection } from './RulesSection';
import { useQuotaDrafts } from './useQuotaDrafts';
import { useQuotas } from './useQuotas';
import type { Quotas } from '../../utils/storage/queries/readQuotas';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';

/** Plans, quotas, prices and the company's own rules: what the arithmetic of the checks rests on. */
export function PlansPage() {
  const words = useWords().plans;
  const quotas = useQuotas();
  const accounts = useFigureAccounts();
  return (
    <div className={styles.page}>
      <PageHead title={words.title} />
      {quotas === undefined || accounts === undefined ? <Waiting>{words.reading}</Waiting> : <Parts quotas={quotas} accounts={accounts} />}
    </div>
  );
}

function Parts({ quotas, accounts }: { readonly quotas: Quotas; readonly accounts: readonly FigureAccount[] }) {
  const words = useWords().plans;
  const now = useNow();
  const drafts = useQuotaDrafts(quotas, now);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <section aria-labelledby="plans-accounts">
        <PartHeading title={<span id="plans-accounts">{words.accounts.head}</span>} className={styles.partHead} />
        {accounts.length === 0 ? (
          <p className={styles.quiet}>{words.accounts.none}</p>
        ) : (
          <>
            <QuotaTable accounts={accounts} quotas={quotas} drafts={drafts} now={now} />
            <PasteQuotas accounts={accounts} quotas={quotas} drafts={drafts} />
          </>
        )}
      </section>
      <PricesSection quotas={quotas} />
      <RulesSection />
    </>
  );
}
