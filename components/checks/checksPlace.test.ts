import { expect, it } from 'vitest';
import { parseRunId, parseTemplateId, type RunId, type TemplateId } from '../../utils/domain/checks/checkIds';
import { parseHashPath } from '../shell/useHashPath';
import { checksPlace } from './checksPlace';
import { afterHref, checksHref, copyRunHref, historyHref, newRunHref, planHref, pricesHref, recordHref, resendHref, runHref } from './runHref';

const runId = parseRunId('r-1') as RunId;
const templateId = parseTemplateId('builtIn:bulk') as TemplateId;

it.each([
  [checksHref, { at: 'home' }],
  [historyHref, { at: 'history' }],
  [pricesHref, { at: 'prices' }],
  ['#/checks/templates/t1', { at: 'templates' }],
  ['#/checks/groups', { at: 'accountGroups' }],
  [newRunHref(), { at: 'new', templateId: null }],
  [newRunHref(templateId), { at: 'new', templateId }],
  [copyRunHref(runId), { at: 'copy', runId }],
  [resendHref(runId), { at: 'resend', runId }],
  [runHref(runId), { at: 'matrix', runId }],
  [planHref(runId), { at: 'plan', runId }],
  [afterHref(runId), { at: 'after', runId }],
  [recordHref(runId, 'x y'), { at: 'record', runId, recordId: 'x y' }],
  ['#/checks/run', { at: 'nowhere' }],
  ['#/checks/run/r-1/other', { at: 'nowhere' }],
  ['#/checks/run/r-1/record', { at: 'nowhere' }],
  ['#/checks/run/<>', { at: 'nowhere' }],
  ['#/checks/what', { at: 'nowhere' }],
])('%s', (href, place) => {
  expect(checksPlace(parseHashPath(href).slice(1))).toEqual(place);
});
