import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import type { FindingOf } from '../../utils/domain/checks/finding';
import type { PlannedAccount } from '../../utils/domain/checks/runPlan';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { useNow } from '../shell/useNow';
import { nameList, runName } from './checkTexts';
import styles from './PlanForm.module.css';
import { useRun } from './useRuns';

interface GroupChangeProps {
  readonly group: AccountGroup;
  readonly compared: FindingOf<'accountsAsPlanned'> | undefined;
  readonly planned: (accounts: readonly FigureAccountId[]) => readonly PlannedAccount[];
  readonly onApply: () => void;
}

/** How the chosen accounts differ from the account group as it is now, and what was added and removed since its last run. */
export function GroupChange({ group, compared, planned, onApply }: GroupChangeProps) {
  const words = useWords().checks;
  const names = (accounts: readonly FigureAccountId[]) => nameList(planned(accounts), words);
  if (compared === undefined) return null;
  const { notInGroup, missingOfGroup, sinceLastRun } = compared;
  const differs = notInGroup.length + missingOfGroup.length > 0;
  return (
    <div className={styles.change} role="status">
      {!group.complete && <p>{words.plan.groupIncomplete}</p>}
      {differs ? (
        <>
          <p className="strong">{words.plan.groupDiffers}</p>
          {missingOfGroup.length > 0 && <p>{words.plan.missing(names(missingOfGroup))}</p>}
          {notInGroup.length > 0 && <p>{words.plan.extra(names(notInGroup))}</p>}
          <Button small onClick={onApply}>
            {words.plan.groupApply}
          </Button>
        </>
      ) : (
        <p className="dim">{words.plan.groupSame}</p>
      )}
      {sinceLastRun === null ? (
        <p className="dim">{words.plan.firstRun}</p>
      ) : sinceLastRun.added.length + sinceLastRun.removed.length === 0 ? (
        <p className="dim">{words.plan.sinceLastSame}</p>
      ) : (
        <>
          <SinceLast since={sinceLastRun} />
          {sinceLastRun.added.length > 0 && <p>{words.plan.added(names(sinceLastRun.added))}</p>}
          {sinceLastRun.removed.length > 0 && <p>{words.plan.removed(names(sinceLastRun.removed))}</p>}
        </>
      )}
    </div>
  );
}

function SinceLast({ since }: { readonly since: NonNullable<FindingOf<'accountsAsPlanned'>['sinceLastRun']> }) {
  const words = useWords().checks;
  const language = useLanguage();
  const now = useNow();
  const run = useRun(since.runId);
  return <p className="strong">{words.plan.sinceLast(run ? runName(run, words) : words.noName, formatMoment(since.at, now, language))}</p>;
}
