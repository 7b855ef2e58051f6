import { type ReactNode, useMemo } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { sendResults } from '../../utils/domain/checks/sendResults';
import type { SplitRuns } from '../../utils/domain/checks/splitRuns';
import type { Instant } from '../../utils/domain/ids';
import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { PartHeading } from '../primitives/PartHeading';
import { AfterRow } from './AfterRow';
import { RunRow } from './RunRow';
import { useAfterSend } from './useAfterSend';
import { useGroupName } from './useGroupName';
import type { useRunReports } from './useRunReports';

interface ListsProps {
  readonly split: SplitRuns;
  readonly reports: ReturnType<typeof useRunReports>;
  readonly now: Instant;
  readonly onGo: (href: string) => void;
}

/** Runs whose planned time has passed. */
export function OverdueList({ split, ...props }: ListsProps) {
  const words = useWords().checks.home;
  return <OpenPart title={words.overdue} needs runs={split.overdue} {...props} />;
}

/** The other open runs, soonest first. */
export function OpenList({ split, ...props }: ListsProps) {
  const words = useWords().checks.home;
  return <OpenPart title={words.open} runs={split.open} {...props} />;
}

interface OpenPartProps extends Omit<ListsProps, 'split'> {
  readonly title: string;
  readonly needs?: boolean;
  readonly runs: readonly RunState[];
}

function OpenPart({ title, needs = false, runs, reports, now, onGo }: OpenPartProps) {
  const language = useLanguage();
  const groupName = useGroupName();
  if (runs.length === 0) return null;
  return (
    <section>
      <PartHeading title={title} needs={needs} count={formatCount(runs.length, language)} />
      <ul>
        {runs.map((run) => (
          <RunRow key={run.runId} run={run} report={reports?.get(run.runId)} groupName={groupName(run)} now={now} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}

interface SentListProps extends Omit<ListsProps, 'reports'> {
  /** So many at least; those whose results are not noted yet are always there. */
  readonly most: number;
  readonly end?: ReactNode;
}

/** What went out lately, and what is still to be noted of it. */
export function SentList({ split, now, onGo, most, end }: SentListProps) {
  const words = useWords().checks.home;
  const language = useLanguage();
  const groupName = useGroupName();
  const { sent } = split;
  const shown = useMemo(() => sent.filter((run, index) => index < most || sendResults(run).left.length > 0), [sent, most]);
  const after = useAfterSend(shown, now);
  if (shown.length === 0) return null;
  return (
    <section>
      <PartHeading title={words.sent} count={formatCount(shown.length, language)} {...(end !== undefined && { end })} />
      <ul>
        {shown.map((run) => (
          <AfterRow key={run.runId} run={run} after={after?.get(run.runId)} groupName={groupName(run)} now={now} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}
