import { useState } from 'react';
import { addPriceTable } from '../../utils/app/checks/addPriceTable';
import { builtInPrices } from '../../utils/domain/checks/builtInPrices';
import { canonicalText } from '../../utils/domain/canonicalText';
import type { Plan, PriceTable } from '../../utils/domain/checks/pricing';
import { formatCount, formatMoney } from '../../utils/i18n/format';
import type { Quotas } from '../../utils/storage/queries/readQuotas';
import { useChecksDeps } from '../checks/useChecksDeps';
import { useToast } from '../feedback/toastContext';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { PartHeading } from '../primitives/PartHeading';
import styles from './Plans.module.css';
import { PriceTableForm } from './PriceTableForm';

/** Plans and prices of each country, with the day they were true. */
export function PricesSection({ quotas }: { readonly quotas: Quotas }) {
  const words = useWords().plans.prices;
  return (
    <section aria-labelledby="plans-prices" className={styles.part}>
      <PartHeading title={<span id="plans-prices">{words.head}</span>} className={styles.partHead} />
      <p className={styles.quiet}>{words.about}</p>
      {quotas.prices.map((table) => (
        <Country key={table.country} table={table} />
      ))}
    </section>
  );
}

function Country({ table }: { readonly table: PriceTable }) {
  const words = useWords().plans.prices;
  const language = useLanguage();
  const toast = useToast();
  const deps = useChecksDeps();
  const [editing, setEditing] = useState(false);
  const builtIn = builtInPrices.find(({ country }) => country === table.country);
  const isOwn = builtIn !== undefined && canonicalText([builtIn.asOf, builtIn.plans]) !== canonicalText([table.asOf, table.plans]);
  async function save(changed: Pick<PriceTable, 'asOf' | 'plans'>): Promise<void> {
    const kept = await addPriceTable(deps, { country: table.country, currency: table.currency, ...changed });
    toast.show({ message: kept.ok ? words.saved : words.refused });
    if (kept.ok) setEditing(false);
  }
  return (
    <div className={styles.country} data-prices={table.country}>
      <p className={styles.countryHead}>
        <span className="strong">{words.countries[table.country]}</span> <span className="dim">{words.asOf(table.asOf)}</span>
        {isOwn && <span className="dim">{words.mine}</span>}
      </p>
      <table className={styles.prices} aria-label={words.countries[table.country]}>
        <ColumnHeads
          columns={[
            [undefined, words.heads.plan],
            [styles.number, words.heads.monthly],
            [styles.number, words.heads.free],
            [undefined, words.heads.additional],
          ]}
        />
        <tbody>
          {table.plans.map((plan) => (
            <tr key={plan.planId}>
              <th scope="row">{plan.name}</th>
              <td className={styles.number}>{formatMoney(plan.monthly, table.currency, language)}</td>
              <td className={styles.number}>{formatCount(plan.freeMessages, language)}</td>
              <td>
                <Steps plan={plan} currency={table.currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {editing ? (
        <PriceTableForm table={table} onSave={save} onCancel={() => setEditing(false)} />
      ) : (
        <p className={styles.acts}>
          <Button small onClick={() => setEditing(true)}>
            {words.edit(words.countries[table.country])}
          </Button>
          {isOwn && (
            <Button small variant="plain" onClick={() => void save(builtIn)}>
              {words.builtIn}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function Steps({ plan, currency }: { readonly plan: Plan; readonly currency: PriceTable['currency'] }) {
  const words = useWords().plans.prices;
  const language = useLanguage();
  if (plan.additional.length === 0) return <span className="dim">{words.noAdditional}</span>;
  const said = plan.additional.map(({ upTo, each, atMost }) => {
    const money = formatMoney(each, currency, language);
    const price = atMost ? words.atMost(money) : words.each(money);
    return upTo !== null ? words.upTo(upTo, price) : plan.additional.length > 1 ? words.beyond(price) : price;
  });
  return <>{said.join(' · ')}</>;
}
