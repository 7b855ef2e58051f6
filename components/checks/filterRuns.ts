import type { TemplateId } from '../../utils/domain/checks/checkIds';
import type { RunState, RunStatus } from '../../utils/domain/checks/run';
import type { Instant } from '../../utils/domain/ids';
import { dayMs } from '../../utils/domain/time/jst';

/** Which runs of the history are asked for. */
export interface RunFilter {
  /** Every word must be found: in the name, an account, a person or the template. */
  readonly search: string;
  readonly templateId: TemplateId | null;
  readonly status: RunStatus | null;
  /** Null = however long ago. */
  readonly days: number | null;
}

export const everyRun: RunFilter = { search: '', templateId: null, status: null, days: null };

/** When a run is dated: sent, else planned, else begun. */
function runDate({ sent, plannedAt, startedAt }: Pick<RunState, 'sent' | 'plannedAt' | 'startedAt'>): Instant {
  return sent?.sentAt ?? (plannedAt === 0 ? startedAt : plannedAt);
}

/** The runs that fit, latest first. A run of the future is within every period. */
export function filterRuns(
  runs: readonly RunState[],
  filter: RunFilter,
  now: Instant,
  groupName: (run: RunState) => string | null,
): readonly RunState[] {
  const { templateId, status, days } = filter;
  const words = folded(filter.search)
    .split(' ')
    .filter((word) => word !== '');
  return runs
    .filter(
      (run) =>
        (templateId === null || run.template.templateId === templateId) &&
        (status === null || run.status === status) &&
        (days === null || runDate(run) >= now - days * dayMs) &&
        (words.length === 0 || hasWords(textOf(run, groupName(run)), words)),
    )
    .sort((a, b) => runDate(b) - runDate(a));
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function textOf(run: RunState, groupName: string | null): string {
  const { plan, template, startedBy, signatures, cancelled, sent, abandoned } = run;
  return folded(
    [
      plan.name,
      groupName,
      ...plan.accounts.flatMap(({ account, name }) => [account, name]),
      template.name,
      startedBy,
      ...[...signatures, ...cancelled].map(({ signer }) => signer),
      sent?.by,
      abandoned?.by,
      abandoned?.reason,
    ].join(' '),
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
