import { useMemo } from 'react';
import type { FindingOf } from '../../utils/domain/checks/finding';
import type { PlanDraft } from '../../utils/domain/checks/planDraft';
import type { PlannedAccount } from '../../utils/domain/checks/runPlan';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { AccountBoxes } from '../accounts/AccountBoxes';
import { useAccountGroups } from '../accountGroups/useAccountGroups';
import { useWords } from '../language/LanguageProvider';
import { Select } from '../primitives/Select';
import { nameList, plannedName } from './checkTexts';
import { GroupChange } from './GroupChange';
import { accountGroupsHref } from './runHref';
import { useFigureAccounts } from '../figures/useFigureAccounts';

interface PlanAccountsProps {
  readonly draft: Pick<PlanDraft, 'accountGroupId' | 'accounts'>;
  readonly onChange: (change: Partial<PlanDraft>) => void;
  /** Undefined until computed. */
  readonly compared: FindingOf<'accountsAsPlanned'> | undefined;
  readonly problem: string | null;
}

/** To whom: an account group of ours, or accounts one by one; and how that differs from last time. */
export function PlanAccounts({ draft, onChange, compared, problem }: PlanAccountsProps) {
  const { checks } = useWords();
  const words = checks.plan;
  const groups = useAccountGroups();
  const known = useFigureAccounts();
  const names = useMemo(() => new Map(known?.map(({ id, name, basicId }) => [id, name ?? basicId])), [known]);
  const planned = (accounts: readonly FigureAccountId[]): readonly PlannedAccount[] =>
    accounts.map((account) => ({
      account,
      name: names.get(account) ?? draft.accounts.find((one) => one.account === account)?.name ?? null,
    }));
  if (groups === undefined || known === undefined) return null;
  const group = groups.find(({ accountGroupId }) => accountGroupId === draft.accountGroupId);
  const gone = draft.accountGroupId !== null && group === undefined;
  const chosen = new Set(draft.accounts.map(({ account }) => account));
  const unknown = draft.accounts.filter(({ account }) => !names.has(account));
  const choose = (ids: readonly FigureAccountId[], ticked: boolean) => {
    const next = ticked ? [...chosen, ...ids.filter((id) => !chosen.has(id))] : [...chosen].filter((id) => !ids.includes(id));
    onChange({ accounts: planned(next) });
  };
  const boxes = [
    ...known.map(({ id, name, basicId }) => ({ id, name, basicId, shownName: name ?? basicId ?? checks.noAccountName })),
    ...unknown.map((one) => ({ id: one.account, name: one.name, basicId: null, shownName: plannedName(one) })),
  ].map((box) => ({ ...box, ticked: chosen.has(box.id), whyNot: null }));
  return (
    <>
      {(groups.length > 0 || gone) && (
        <Select
          label={words.group}
          hint={
            <>
              {words.groupHint}　<a href={accountGroupsHref}>{checks.home.accountGroups}</a>
            </>
          }
          value={draft.accountGroupId ?? ''}
          options={[
            { value: '', label: words.noGroup },
            ...groups.map(({ accountGroupId, name, accounts }) => ({
              value: accountGroupId,
              label: words.groupOption(name, accounts.length),
            })),
            ...(gone ? [{ value: draft.accountGroupId, label: words.groupGone }] : []),
          ]}
          onChange={(value) => {
            const asked = groups.find(({ accountGroupId }) => accountGroupId === value);
            onChange(asked === undefined ? { accountGroupId: null } : { accountGroupId: value, accounts: planned(asked.accounts) });
          }}
        />
      )}
      {group !== undefined && (
        <GroupChange group={group} compared={compared} planned={planned} onApply={() => onChange({ accounts: planned(group.accounts) })} />
      )}
      {unknown.length > 0 && <p className="small">{words.unknownAccount(nameList(unknown, checks))}</p>}
      {problem !== null && (
        <p role="alert" className="small needs">
          {problem}
        </p>
      )}
      {draft.accounts.length > 0 && <p className="small dim">{words.chosenNames(nameList(draft.accounts, checks))}</p>}
      {boxes.length === 0 ? (
        <p className="small dim">{words.noAccounts}</p>
      ) : (
        <AccountBoxes
          words={words.boxes}
          accounts={boxes}
          wideSearch
          count={<span role="status">{words.chosen(chosen.size, boxes.length)}</span>}
          onTick={({ id }, ticked) => choose([id], ticked)}
          onTickAll={choose}
        />
      )}
    </>
  );
}
