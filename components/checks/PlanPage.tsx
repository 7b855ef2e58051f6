import { useMemo } from 'react';
import { changePlan } from '../../utils/app/checks/changePlan';
import type { MoveProblem } from '../../utils/app/checks/moveRun';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { draftOf, isSameDraft } from '../../utils/domain/checks/planDraft';
import type { RunState } from '../../utils/domain/checks/run';
import { isOpen } from '../../utils/domain/checks/runReport';
import type { ChecksWords } from '../../utils/i18n/ja/checks';
import { useToast } from '../feedback/toastContext';
import { Waiting } from '../feedback/Waiting';
import { Said } from '../shell/Said';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { ButtonLink } from '../primitives/Button';
import { NothingThere } from './NothingThere';
import { linkTo } from './linkTo';
import { NoRun } from './NoRun';
import { PlanForm } from './PlanForm';
import { runDraftKey } from './runDraftKey';
import { copyRunHref, runHref } from './runHref';
import { useChecksDeps } from './useChecksDeps';
import { usePlanDraft } from './usePlanDraft';
import { useRun } from './useRuns';

interface PlanPageProps {
  readonly runId: RunId;
  readonly onGo: (href: string) => void;
}

/** Changing the plan of a run that is still on its way; of any other, why that is no longer possible. */
export function PlanPage({ runId, onGo }: PlanPageProps) {
  const words = useWords().checks;
  const run = useRun(runId);
  if (run === undefined) return <Waiting>{words.reading}</Waiting>;
  if (run === null) return <NoRun />;
  if (isOpen(run)) return <EditPlan run={run} onGo={onGo} />;
  return (
    <NothingThere
      mark="blocked"
      title={words.plan.fixed.title}
      action={
        <ButtonLink variant="primary" {...linkTo(copyRunHref(runId), onGo)}>
          {words.plan.copy}
        </ButtonLink>
      }
    >
      {run.status === 'abandoned' ? words.plan.fixed.abandoned : words.plan.fixed.sent}
    </NothingThere>
  );
}

function EditPlan({ run, onGo }: { readonly run: RunState; readonly onGo: (href: string) => void }) {
  const words = useWords().checks;
  const deps = useChecksDeps();
  const toast = useToast();
  const theirs = useMemo(() => draftOf(run.plan, run.template.templateId), [run.plan, run.template.templateId]);
  const drafting = usePlanDraft(runDraftKey(run.runId), theirs);
  if (drafting === undefined) return <Waiting>{words.reading}</Waiting>;
  const same = isSameDraft(drafting.draft, theirs);
  const signed = run.signatures.length > 0;
  return (
    <PlanForm
      title={words.plan.editTitle}
      drafting={drafting}
      runId={run.runId}
      template={
        <div>
          <p>{words.plan.templateFixed(run.template.name, run.template.version)}</p>
          <p className="small dim">{words.plan.templateFixedHint}</p>
        </div>
      }
      notice={
        same ? (
          <p className="small dim">{words.plan.same}</p>
        ) : (
          signed && <Banner mark="fail" title={<Said phrase={words.plan.willCancel(signersOf(run, words), run.revision + 1)} />} />
        )
      }
      action={{ label: signed && !same ? words.plan.saveCancelling : words.plan.save, disabled: same, back: runHref(run.runId) }}
      onSave={async (plan) => {
        const moved = await changePlan(deps, run.runId, { plan, basis: run.basis });
        if (!moved.ok) return notSaved(moved.problem, words);
        await drafting.drop();
        toast.show({ message: signed ? words.plan.savedCancelled(run.revision + 1) : words.plan.saved });
        onGo(runHref(run.runId));
        return null;
      }}
      onGo={onGo}
    />
  );
}

function signersOf({ signatures }: RunState, words: ChecksWords): string {
  return signatures.map(({ signer }) => signer).join(words.comma);
}

function notSaved(problem: MoveProblem | 'changed', { plan: { notSaved: words } }: ChecksWords): string {
  switch (problem) {
    case 'refused':
    case 'noRun':
    case 'notInThisState':
    case 'noAccounts':
    case 'changed':
      return words[problem];
    default:
      return words.other;
  }
}
