import { memo, useState } from 'react';
import type { AccountQuota, PriceTable } from '../../utils/domain/checks/pricing';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { foldForSearch, searchTerms } from '../../utils/domain/groups/searchText';
import type { Instant } from '../../utils/domain/ids';
import { formatWhen } from '../../utils/i18n/format';
import type { Quotas } from '../../utils/storage/queries/readQuotas';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { SearchField } from '../primitives/SearchField';
import { SelectFrom } from '../primitives/SelectBox';
import styles from './Plans.module.css';
import { isStale, planKey, planOfKey, type QuotaDraft, readCount } from './quotaDraft';
import type { QuotaDrafts } from './useQuotaDrafts';

interface QuotaTableProps {
  readonly accounts: readonly FigureAccount[];
  readonly quotas: Quotas;
  readonly drafts: QuotaDrafts;
  readonly now: Instant;
}

/** One row an account, to be typed in from top to bottom; nothing is kept before it is saved. */
export function QuotaTable({ accounts, quotas, drafts, now }: QuotaTableProps) {
  const words = useWords().plans.accounts;
  const noName = useWords().checks.noAccountName;
  const [search, setSearch] = useState('');
  const [everyPlan, setEveryPlan] = useState('');
  const terms = searchTerms(search);
  const shown = accounts.filter(({ name, basicId, id }) => terms.every((term) => foldForSearch(`${name ?? ''} ${basicId ?? id}`).includes(term)));
  const options = planOptions(quotas.prices, useWords().plans.prices.countries, words.notSaid);
  return (
    <>
      <div className={styles.bar}>
        <SearchField label={words.search} hint={words.search} value={search} onChange={setSearch} />
        <span className={styles.every}>
          <SelectFrom aria-label={words.allPlans} value={everyPlan} options={options} onChange={setEveryPlan} />
          <Button
            disabled={everyPlan === ''}
            onClick={() =>
              drafts.change(
                shown.map(({ id }) => id),
                { plan: everyPlan },
              )
            }
          >
            {words.allPlans} {words.setAll}
          </Button>
        </span>
      </div>
      <div className={styles.scroller}>
        <table className={styles.table} aria-label={words.head}>
          <ColumnHeads
            columns={[
              [styles.account, words.heads.account],
              [styles.plan, words.heads.plan],
              [styles.count, words.heads.used],
              [styles.read, words.heads.read],
              [styles.count, words.heads.limit],
              [styles.link, words.heads.page],
            ]}
          />
          <tbody>
            {shown.map((account) => (
              <QuotaRow
                key={account.id}
                account={account}
                shownName={account.name ?? account.basicId ?? noName}
                quota={quotas.latest.get(account.id)}
                prices={quotas.prices}
                draft={drafts.draftFor(account.id)}
                isChanged={drafts.isChanged(account.id)}
                options={options}
                now={now}
                onChange={(change) => drafts.change([account.id], change)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <footer className={styles.save}>
        <Button variant="primary" disabled={!drafts.canSave} onClick={() => void drafts.save()}>
          {words.save}
        </Button>
        {drafts.changed.length > 0 && <Button onClick={drafts.discard}>{words.discard}</Button>}
        <span role="status">{drafts.changed.length > 0 && words.changes(drafts.changed.length)}</span>
      </footer>
    </>
  );
}

function planOptions(prices: readonly PriceTable[], countries: Readonly<Record<PriceTable['country'], string>>, none: string) {
  const plans = prices.flatMap(({ country, plans }) =>
    plans.map(({ planId, name }) => ({ value: planKey(country, planId), label: `${name}（${countries[country]}）` })),
  );
  return [{ value: '', label: none }, ...plans];
}

interface QuotaRowProps {
  readonly account: FigureAccount;
  readonly shownName: string;
  readonly quota: AccountQuota | undefined;
  readonly prices: readonly PriceTable[];
  readonly draft: QuotaDraft;
  readonly isChanged: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly now: Instant;
  readonly onChange: (change: Partial<QuotaDraft>) => void;
}

const QuotaRow = memo(
  function QuotaRow({ account, shownName, quota, prices, draft, isChanged, options, now, onChange }: QuotaRowProps) {
    const words = useWords().plans.accounts;
    const language = useLanguage();
    const sellsNone = planOfKey(draft.plan, prices)?.plan.additional.length === 0;
    const stale = quota !== undefined && isStale(quota, now);
    return (
      <tr data-quota-account={account.id} data-changed={isChanged || undefined}>
        <th scope="row" title={shownName}>
          <bdi>{shownName}</bdi>
        </th>
        <td>
          <SelectFrom aria-label={words.planOf(shownName)} value={draft.plan} options={options} onChange={(plan) => onChange({ plan })} />
        </td>
        <td>
          <CountField label={words.usedOf(shownName)} value={draft.used} onChange={(used) => onChange({ used })} />
        </td>
        <td className="dim">
          {quota?.usedAt == null ? words.notSaid : formatWhen(quota.usedAt, now, language)}
          {stale && <span className="strong"> {words.stale}</span>}
        </td>
        <td>
          {sellsNone ? (
            <span className="small dim">{words.noLimit}</span>
          ) : (
            <CountField label={words.limitOf(shownName)} value={draft.limit} onChange={(limit) => onChange({ limit })} />
          )}
        </td>
        <td>
          {account.basicId !== null && (
            <a
              href={`https://manager.line.biz/account/${account.basicId}`}
              target="_blank"
              rel="noreferrer"
              aria-label={`${words.open} ${shownName}`}
            >
              {words.open}
            </a>
          )}
        </td>
      </tr>
    );
  },
  (before, after) =>
    before.draft.plan === after.draft.plan &&
    before.draft.used === after.draft.used &&
    before.draft.limit === after.draft.limit &&
    before.quota === after.quota &&
    before.prices === after.prices &&
    before.isChanged === after.isChanged &&
    before.shownName === after.shownName,
);

function CountField({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <input
      className={styles.field}
      aria-label={label}
      aria-invalid={readCount(value) === null || undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={14}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
