import { useMemo, useState } from 'react';
import { type PastedQuota, pastedQuotas } from '../../utils/domain/checks/pastedQuotas';
import type { PlanCountry } from '../../utils/domain/checks/pricing';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import type { Language } from '../../utils/i18n/language';
import type { Quotas } from '../../utils/storage/queries/readQuotas';
import { useToast } from '../feedback/toastContext';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import styles from './Plans.module.css';
import { planKey } from './quotaDraft';
import type { QuotaDrafts } from './useQuotaDrafts';

interface PasteQuotasProps {
  readonly accounts: readonly FigureAccount[];
  readonly quotas: Quotas;
  readonly drafts: QuotaDrafts;
}

/** Whose plans a name is looked up in first. */
const countryOf: Readonly<Record<Language, PlanCountry>> = { ja: 'JP', en: 'JP', th: 'TH', 'zh-TW': 'TW' };

/** More lines that were not understood are only counted. */
const shownLines = 10;

/** A table from a spreadsheet, shown as it was understood before it goes into the fields. */
export function PasteQuotas({ accounts, quotas, drafts }: PasteQuotasProps) {
  const words = useWords().plans.paste;
  const toast = useToast();
  const country = countryOf[useLanguage()];
  const [text, setText] = useState('');
  const rows = useMemo(() => pastedQuotas(text, accounts, quotas.prices, country), [text, accounts, quotas.prices, country]);
  const taken = rows.filter(
    (row): row is PastedQuota & { account: FigureAccount['id']; plan: NonNullable<PastedQuota['plan']> } => row.problem === null,
  );
  const left = rows.filter(({ problem }) => problem !== null);
  function fill(): void {
    drafts.fill(
      taken.map(({ account, plan, used, additionalLimit }) => [
        account,
        {
          plan: planKey(plan.country, plan.planId),
          used: used === null ? '' : String(used),
          limit: additionalLimit === null ? '' : String(additionalLimit),
        },
      ]),
    );
    setText('');
    toast.show({ message: words.filled });
  }
  return (
    <details className={styles.paste}>
      <summary>{words.head}</summary>
      <TextField label={words.label} hint={words.hint} multiline maxLength={200_000} value={text} onChange={setText} />
      <div role="status">
        {taken.length > 0 && <p>{words.understood(taken.length)}</p>}
        {left.length > 0 && (
          <>
            <p className="strong">{words.left(left.length)}</p>
            <ul className="small">
              {left.slice(0, shownLines).map(({ line, label, problem }) => (
                <li key={line}>
                  <bdi>{words.line(line, label)}</bdi> {problem !== null && words.problems[problem]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Button disabled={taken.length === 0} onClick={fill}>
        {words.take(new Set(taken.map(({ account }) => account)).size)}
      </Button>
    </details>
  );
}
