import { useMemo } from 'react';
import type { RunId, TemplateId } from '../../utils/domain/checks/checkIds';
import { draftOf, emptyDraft, type PlanDraft } from '../../utils/domain/checks/planDraft';
import type { RunState } from '../../utils/domain/checks/run';
import { isOpen } from '../../utils/domain/checks/runReport';
import { sendResults } from '../../utils/domain/checks/sendResults';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { startRun } from '../../utils/app/checks/startRun';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { Select } from '../primitives/Select';
import { freezeTemplate } from '../templates/freezeTemplate';
import { templateName } from '../templates/templateName';
import { useTemplates } from '../templates/useTemplates';
import { runName } from './checkTexts';
import { NoRun } from './NoRun';
import { PlanForm } from './PlanForm';
import { checksHref, runHref } from './runHref';
import { useChecksDeps } from './useChecksDeps';
import { runDraftKey } from './runDraftKey';
import { usePlanDraft } from './usePlanDraft';
import { useRun } from './useRuns';

/** What a new run begins with. resend: only the accounts where that run failed. */
export type NewRunFrom =
  | { readonly kind: 'template'; readonly templateId: TemplateId | null }
  | { readonly kind: 'copy' | 'resend'; readonly runId: RunId };

interface NewRunPageProps {
  readonly from: NewRunFrom;
  readonly onGo: (href: string) => void;
}

/** The form of a new run. */
export function NewRunPage({ from, onGo }: NewRunPageProps) {
  const words = useWords().checks;
  const templates = useTemplates();
  if (templates === undefined) return <Waiting>{words.reading}</Waiting>;
  if (from.kind !== 'template') return <FromRun from={from} templates={templates} onGo={onGo} />;
  const over = templates.some(({ templateId }) => templateId === from.templateId) ? { templateId: from.templateId } : {};
  return <NewRun draftKey="new" title={words.plan.newTitle} start={emptyDraft} over={over} templates={templates} onGo={onGo} />;
}

interface FromRunProps extends Pick<NewRunProps, 'templates' | 'onGo'> {
  readonly from: Exclude<NewRunFrom, { kind: 'template' }>;
}

function FromRun({ from, templates, onGo }: FromRunProps) {
  const words = useWords().checks;
  const run = useRun(from.runId);
  const start = useMemo(() => (run ? startOf(run, from.kind, templates) : emptyDraft), [run, from.kind, templates]);
  if (run === undefined) return <Waiting>{words.reading}</Waiting>;
  if (run === null) return <NoRun />;
  const title = from.kind === 'copy' ? words.plan.copyTitle(runName(run, words)) : words.plan.resendTitle(runName(run, words));
  // What was being typed for a run that was sent meanwhile goes into its copy.
  const orFrom = from.kind === 'copy' && !isOpen(run) ? runDraftKey(run.runId) : null;
  return <NewRun draftKey={`${from.kind} ${from.runId}`} title={title} start={start} orFrom={orFrom} templates={templates} onGo={onGo} />;
}

/** The time is decided anew; the template only where it is still there. A resend goes to no whole account group. */
function startOf(run: RunState, kind: 'copy' | 'resend', templates: readonly TemplateVersion[]): PlanDraft {
  const template = templates.find(({ templateId }) => templateId === run.template.templateId);
  const draft = { ...draftOf(run.plan, template?.templateId ?? null), plannedAt: '' };
  return kind === 'copy' ? draft : { ...draft, accountGroupId: null, accounts: sendResults(run).of.failed };
}

interface NewRunProps {
  readonly draftKey: string;
  readonly title: string;
  readonly start: PlanDraft;
  readonly over?: Partial<PlanDraft>;
  readonly orFrom?: string | null;
  readonly templates: readonly TemplateVersion[];
  readonly onGo: (href: string) => void;
}

function NewRun({ draftKey, title, start, over = {}, orFrom = null, templates, onGo }: NewRunProps) {
  const words = useWords();
  const { plan } = words.checks;
  const deps = useChecksDeps();
  const drafting = usePlanDraft(draftKey, start, { over, orFrom });
  if (drafting === undefined) return <Waiting>{words.checks.reading}</Waiting>;
  const { draft, change, drop } = drafting;
  const template = templates.find(({ templateId }) => templateId === draft.templateId);
  return (
    <PlanForm
      title={title}
      drafting={drafting}
      runId={null}
      template={
        <Select
          label={plan.template}
          {...(template === undefined && draft.templateId !== null && { hint: plan.templateAway })}
          value={template?.templateId ?? ''}
          options={[
            { value: '', label: plan.templateChoose },
            ...templates.map((one) => ({ value: one.templateId, label: templateName(one, words.templates) })),
          ]}
          onChange={(value) => change({ templateId: templates.find(({ templateId }) => templateId === value)?.templateId ?? null })}
        />
      }
      action={{ label: plan.start, disabled: false, back: checksHref }}
      onSave={async (planned) => {
        if (template === undefined) return plan.problems.noTemplate;
        const started = await startRun(deps, freezeTemplate(template, words), planned);
        if (!started.ok) return plan.notSaved[started.problem];
        await drop();
        onGo(runHref(started.value));
        return null;
      }}
      onGo={onGo}
    />
  );
}
