import type { RunId } from '../../utils/domain/checks/checkIds';
import { useRun } from '../checks/useRuns';
import { checksHref } from '../checks/runHref';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { MatrixScreen } from './MatrixScreen';

interface MatrixPageProps {
  readonly runId: RunId;
  readonly onGo: (href: string) => void;
}

/** Items of one run by accounts: ticked, waived, computed, and signed. */
export function MatrixPage({ runId }: MatrixPageProps) {
  const { matrix } = useWords();
  const run = useRun(runId);
  if (run === undefined) return <Waiting>{matrix.reading}</Waiting>;
  if (run !== null) return <MatrixScreen run={run} />;
  return (
    <>
      <h1 className="unseen">{matrix.noRun}</h1>
      <EmptyState mark="blocked" title={matrix.noRun} action={<ButtonLink href={checksHref}>{matrix.toList}</ButtonLink>}>
        <p>{matrix.noRunMeans}</p>
      </EmptyState>
    </>
  );
}
