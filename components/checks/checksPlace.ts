import { parseRunId, parseTemplateId, type RunId, type TemplateId } from '../../utils/domain/checks/checkIds';

/** Which page below `#/checks`. */
export type ChecksPlace =
  | { readonly at: 'home' | 'history' | 'prices' | 'templates' | 'accountGroups' | 'nowhere' }
  | { readonly at: 'new'; readonly templateId: TemplateId | null }
  | { readonly at: 'copy' | 'resend' | 'matrix' | 'plan' | 'after'; readonly runId: RunId }
  | { readonly at: 'record'; readonly runId: RunId; readonly recordId: string };

const nowhere: ChecksPlace = { at: 'nowhere' };

/** Reads the parts of the address behind `#/checks`; anything unheard of is `nowhere`. */
export function checksPlace([first, second, ...rest]: readonly string[]): ChecksPlace {
  switch (first) {
    case undefined:
      return { at: 'home' };
    case 'history':
      return { at: 'history' };
    case 'plans':
      return { at: 'prices' };
    case 'templates':
      return { at: 'templates' };
    case 'groups':
      return { at: 'accountGroups' };
    case 'new':
      return { at: 'new', templateId: parseTemplateId(second) };
    case 'copy':
    case 'resend':
    case 'run': {
      const runId = parseRunId(second);
      if (runId === null) return nowhere;
      return first === 'run' ? runPlace(runId, rest) : { at: first, runId };
    }
    default:
      return nowhere;
  }
}

function runPlace(runId: RunId, [page, recordId]: readonly string[]): ChecksPlace {
  if (page === undefined) return { at: 'matrix', runId };
  if (page === 'plan' || page === 'after') return { at: page, runId };
  return page === 'record' && recordId !== undefined ? { at: 'record', runId, recordId } : nowhere;
}
