import { parseAccountGroupId, parseItemId, parseRunId, parseTemplateId } from '../domain/checks/checkIds';
import type { Finding, QuotaFinding } from '../domain/checks/finding';
import type { RunEvent, RunEventKind, RunEventOf } from '../domain/checks/runEvents';
import type { RunPlan } from '../domain/checks/runPlan';
import type { FrozenItem, FrozenTemplate, TemplateVersion } from '../domain/checks/template';
import { type FigureAccountId, parseFigureAccountId } from '../domain/figures/figureAccount';

/** Invented runs for tests: one item of each kind and scope, three accounts. */

function sure<Value>(value: Value | null): Value {
  if (value === null) throw new Error('not an id');
  return value;
}

export const itemIdOf = (text: string) => sure(parseItemId(text));
export const runIdOf = (text: string) => sure(parseRunId(text));
export const templateIdOf = (text: string) => sure(parseTemplateId(text));
export const accountGroupIdOf = (text: string) => sure(parseAccountGroupId(text));
const accountOf = (text: string): FigureAccountId => sure(parseFigureAccountId(text));

export const runId = runIdOf('run-1');
export const [blue, green, red] = [accountOf('@blue0001'), accountOf('@green001'), accountOf('@red00001')];
export const stranger = accountOf('@other001');

export function itemWith(itemId: string, change: Partial<FrozenItem> = {}): FrozenItem {
  return {
    itemId: itemIdOf(itemId),
    kind: 'confirm',
    check: null,
    scope: 'run',
    required: true,
    text: { kind: 'own', title: itemId, why: '' },
    pauseSeconds: null,
    title: itemId,
    why: '',
    ...change,
  };
}

export const items = {
  confirm: itemWith('confirm'),
  each: itemWith('each', { scope: 'account' }),
  optional: itemWith('optional', { required: false }),
  quota: itemWith('quota', { kind: 'computed', check: 'quota', scope: 'account' }),
  holiday: itemWith('holiday', { kind: 'computed', check: 'holiday' }),
  second: itemWith('second', { kind: 'secondPerson' }),
  pause: itemWith('pause', { kind: 'pause', pauseSeconds: 30 }),
  after: itemWith('after', { kind: 'afterSend', scope: 'account' }),
} as const;

export function templateWith(own: readonly FrozenItem[] = Object.values(items)): FrozenTemplate {
  return { templateId: templateIdOf('template-1'), versionId: 'version-1', version: 1, name: '一斉配信', purpose: 'bulk', items: own };
}

export function planWith(change: Partial<RunPlan> = {}): RunPlan {
  return {
    name: '秋の新作',
    accountGroupId: null,
    accounts: [blue, green, red].map((account) => ({ account, name: null })),
    plannedAt: 10_000_000,
    bubbles: [{ kind: 'text', text: '秋の新作が届きました' }],
    links: [],
    coupon: null,
    narrowing: 'all',
    cap: null,
    ...change,
  };
}

/** An event of the run at that time; its id follows from time and kind. */
export function runEvent<Kind extends RunEventKind>(
  kind: Kind,
  at: number,
  fields: Omit<RunEventOf<Kind>, 'kind' | 'eventId' | 'runId' | 'at' | 'by'> & { readonly by?: string; readonly eventId?: string },
): RunEvent {
  return { eventId: `${at}-${kind}`, runId, at, by: '田中', ...fields, kind } as unknown as RunEvent;
}

export function startedAt(at: number, change: { readonly by?: string; readonly template?: FrozenTemplate; readonly plan?: RunPlan } = {}): RunEvent {
  return runEvent('started', at, { template: templateWith(), plan: planWith(), ...change });
}

export function quotaFinding(account: FigureAccountId, change: Partial<QuotaFinding> = {}): QuotaFinding {
  return {
    check: 'quota',
    account,
    verdict: 'ok',
    free: 5_000,
    used: 1_000,
    planned: 0,
    remaining: 4_000,
    recipients: 3_000,
    basis: 'reachable',
    difference: 1_000,
    additional: 0,
    cost: null,
    gaps: [],
    ...change,
  };
}

export const holidayFinding: Finding = { check: 'holiday', verdict: 'ok', plannedAt: 10_000_000, name: null, weekend: false };

/** Nothing against the run with three accounts. */
export const fineFindings: readonly Finding[] = [...[blue, green, red].map((account) => quotaFinding(account)), holidayFinding];

export function templateVersion(change: Partial<TemplateVersion> = {}): TemplateVersion {
  const own = Object.values(items).map(({ title: _title, why: _why, ...item }) => item);
  return {
    versionId: 'version-1',
    templateId: templateIdOf('template-1'),
    version: 1,
    name: { kind: 'own', text: '一斉配信' },
    purpose: 'bulk',
    items: own,
    madeAt: 1_000,
    by: '田中',
    away: false,
    ...change,
  };
}
