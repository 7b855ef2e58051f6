import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import { changesSince } from '../../utils/domain/checks/changesSince';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatMoment } from '../../utils/i18n/format';
import { runName } from '../checks/checkTexts';
import { useRuns } from '../checks/useRuns';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useNow } from '../shell/useNow';

interface LastRunChangeProps {
  readonly group: AccountGroup;
  readonly nameOf: (account: FigureAccountId) => string;
}

/** Which accounts came and went since the last signed or sent run of this account group. */
export function LastRunChange({ group, nameOf }: LastRunChangeProps) {
  const { accountGroups, checks } = useWords();
  const words = accountGroups.lastRun;
  const language = useLanguage();
  const now = useNow();
  const last = (useRuns() ?? [])
    .filter(({ plan, status }) => plan.accountGroupId === group.accountGroupId && (status === 'sent' || status === 'signed'))
    .sort((a, b) => timeOf(b) - timeOf(a))[0];
  if (last === undefined) return <p className="dim">{words.none}</p>;
  const before = last.plan.accounts.map(({ account }) => account);
  const { added, removed } = changesSince(before, group.accounts);
  const names = (accounts: readonly FigureAccountId[]) => accounts.map(nameOf).join(checks.comma);
  return (
    <>
      <p className="strong">{words.since(runName(last, checks), formatMoment(timeOf(last), now, language))}</p>
      {added.length + removed.length === 0 && <p>{words.same}</p>}
      {added.length > 0 && <p>{words.added(names(added))}</p>}
      {removed.length > 0 && <p>{words.removed(names(removed))}</p>}
    </>
  );
}

function timeOf({ sent, plan, startedAt }: NonNullable<ReturnType<typeof useRuns>>[number]): number {
  return sent?.sentAt ?? plan.plannedAt ?? startedAt;
}
