import type { AccountGroupId, RunId, TemplateId } from '../../utils/domain/checks/checkIds';

/** Addresses below `#/checks`; `checksPlace` reads them. */
export const checksHref = '#/checks';
export const historyHref = '#/checks/history';
export const templatesHref = '#/checks/templates';
export const accountGroupsHref = '#/checks/groups';
export const pricesHref = '#/checks/plans';

/** The form of a new run, with a template chosen already or not. */
export function newRunHref(templateId?: TemplateId): string {
  return templateId === undefined ? '#/checks/new' : `#/checks/new/${encodeURIComponent(templateId)}`;
}

/** The form of a new run with the plan of an earlier one. */
export function copyRunHref(runId: RunId): string {
  return `#/checks/copy/${encodeURIComponent(runId)}`;
}

/** The same with only those accounts where the earlier one failed. */
export function resendHref(runId: RunId): string {
  return `#/checks/resend/${encodeURIComponent(runId)}`;
}

/** The matrix of a run. */
export function runHref(runId: RunId): string {
  return `#/checks/run/${encodeURIComponent(runId)}`;
}

export function planHref(runId: RunId): string {
  return `${runHref(runId)}/plan`;
}

export function afterHref(runId: RunId): string {
  return `${runHref(runId)}/after`;
}

export function recordHref(runId: RunId, recordId: string): string {
  return `${runHref(runId)}/record/${encodeURIComponent(recordId)}`;
}

/** An account group by its id, or `new`. */
export function accountGroupHref(accountGroupId: AccountGroupId | 'new'): string {
  return `${accountGroupsHref}/${encodeURIComponent(accountGroupId)}`;
}

/** A template by its id, or `new`. */
export function templateHref(templateId: TemplateId | 'new'): string {
  return `${templatesHref}/${encodeURIComponent(templateId)}`;
}
