import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldAccountGroup } from '../../domain/checks/foldAccountGroup';
import { latestTemplates } from '../../domain/checks/latestTemplates';
import type { AccountGroupId } from '../../domain/checks/checkIds';
import { accountGroupIdOf, blue, green, red, templateIdOf, templateVersion } from '../../testing/checkBuilders';
import { checksWorld, type ChecksWorld } from '../../testing/checksWorld';
import { addPriceTable } from './addPriceTable';
import { addQuotas } from './addQuotas';
import { nameAccountGroup } from './nameAccountGroup';
import { noteGroupRole } from './noteGroupRole';
import { numberAccountGroup } from './numberAccountGroup';
import type { ChecksDeps } from './ports';
import { putAccountGroupAway } from './putAccountGroupAway';
import { saveTemplateVersion } from './saveTemplateVersion';
import { setGroupAccounts } from './setGroupAccounts';
import { startAccountGroup } from './startAccountGroup';

let world: ChecksWorld;
let deps: ChecksDeps;

beforeEach(() => {
  world = checksWorld();
  deps = world.as('田中');
});
afterEach(() => world.db.delete());

const fresh = { name: ' 関東 ', accounts: [blue, green, blue], source: 'page', complete: false, managerNumber: 12 } as const;

async function begun(): Promise<AccountGroupId> {
  const group = await startAccountGroup(deps, fresh);
  if (!group.ok) throw new Error(group.problem);
  return group.value;
}

async function stateOf(id: AccountGroupId) {
  return foldAccountGroup(await deps.store.accountGroupEvents(id));
}

describe('account groups', () => {
  it('begin whole: name, accounts each once, number', async () => {
    expect(await stateOf(await begun())).toMatchObject({ name: '関東', accounts: [blue, green], complete: false, managerNumber: 12, away: false });
    expect(await startAccountGroup(deps, { ...fresh, name: ' ' })).toEqual({ ok: false, problem: 'noName' });
  });

  it('say one thing after the other, with a history', async () => {
    const id = await begun();
    world.now = 0;
    const steps = [
      await nameAccountGroup(deps, id, '関東と東北'),
      await setGroupAccounts(deps, id, { accounts: [green, red, red], source: 'hand', complete: true }),
      await numberAccountGroup(deps, id, null),
      await noteGroupRole(deps, id, { person: '佐藤', role: 'operator' }),
      await putAccountGroupAway(deps, id, true),
    ];
    expect(steps.map((step) => step.ok && step.value.length)).toEqual([1, 1, 1, 1, 1]);
    expect(await stateOf(id)).toMatchObject({ name: '関東と東北', accounts: [green, red], complete: true, managerNumber: null, away: true, roles: [{ person: '佐藤' }], sets: [{ accounts: [blue, green] }, { accounts: [green, red] }] }); // oxfmt-ignore
  });

  it('append nothing that is so already', async () => {
    const id = await begun();
    const before = await deps.store.accountGroupEvents(id);
    await nameAccountGroup(deps, id, '関東');
    await numberAccountGroup(deps, id, 12);
    await putAccountGroupAway(deps, id, false);
    expect(await deps.store.accountGroupEvents(id)).toEqual(before);
  });

  it('refuse what cannot be', async () => {
    const id = await begun();
    expect(await nameAccountGroup(deps, id, '')).toEqual({ ok: false, problem: 'noName' });
    expect(await noteGroupRole(deps, id, { person: '\u200b', role: 'operator' })).toEqual({ ok: false, problem: 'noName' });
    expect(await putAccountGroupAway(deps, accountGroupIdOf('nowhere'), true)).toEqual({ ok: false, problem: 'noGroup' });
    world.db.close();
    expect(await putAccountGroupAway(deps, id, true)).toEqual({ ok: false, problem: 'refused' });
    expect(await startAccountGroup(deps, fresh)).toEqual({ ok: false, problem: 'refused' });
  });
});

describe('templates', () => {
  const { name, purpose, items, away } = templateVersion();
  const draft = { name, purpose, items, away, templateId: null, from: null };
  const save = async (change: object) => {
    const saved = await saveTemplateVersion(deps, { ...draft, ...change });
    return saved.ok ? saved.value : saved.problem;
  };

  it('count their versions where they are written', async () => {
    const first = await saveTemplateVersion(deps, draft);
    if (!first.ok) throw new Error(first.problem);
    const { templateId, versionId } = first.value;
    expect(await save({ templateId, from: versionId })).toMatchObject({ version: 2, madeAt: 1_001, by: '田中' });
    expect(await save({ templateId, from: versionId })).toBe('changed');
    expect((await deps.store.templateVersions(templateId)).map(({ version }) => version).sort()).toEqual([1, 2]);
  });

  it('put away are counted on', async () => {
    const first = await saveTemplateVersion(deps, { ...draft, away: true });
    if (!first.ok) throw new Error(first.problem);
    const { templateId, versionId } = first.value;
    expect(latestTemplates(await deps.store.templateVersions(templateId))).toEqual([]);
    expect(await save({ templateId, from: versionId })).toMatchObject({ version: 2, away: false });
  });

  it('built in begin at version 2', async () => {
    const templateId = templateIdOf('builtIn:bulk');
    expect(await save({ templateId, from: 'builtIn:bulk:1' })).toMatchObject({ version: 2 });
    expect(await save({ templateId, from: 'builtIn:bulk:1' })).toBe('changed');
  });

  it.each<[string, object, string]>([
    ['no name', { name: { kind: 'own', text: ' ' } }, 'noName'],
    ['no items', { items: [] }, 'noItems'],
    ['an item twice', { items: [items[0], items[0]] }, 'sameItemTwice'],
    ['a version that is not there', { templateId: templateIdOf('x'), from: 'y' }, 'changed'],
  ])('with %s are refused', async (_name, change, problem) => {
    expect(await save(change)).toBe(problem);
    expect(await world.db.templateVersions.count()).toBe(0);
  });
});

it('quotas and prices are added, never changed', async () => {
  const saying = { account: blue, country: 'JP', planId: 'jp-standard', used: 120, usedAt: null, additionalLimit: null } as const;
  await addQuotas(deps, [saying, { ...saying, account: red, used: null, usedAt: 5 }]);
  await addQuotas(deps, [saying]);
  expect((await world.db.accountQuotas.toArray()).map(({ account, usedAt }) => [account, usedAt])).toEqual([[blue, 1_000], [red, null], [blue, 1_000]]);
  const prices = { country: 'JP', currency: 'JPY', asOf: '2026-10-01', plans: [{ planId: 'x', name: 'x', monthly: 0, freeMessages: 200, additional: [] }] } as const;
  expect(await addPriceTable(deps, prices)).toMatchObject({ ok: true, value: { savedAt: 1_000, by: '田中' } });
  expect(await addPriceTable(deps, { ...prices, plans: [] })).toEqual({ ok: false, problem: 'noPlans' });
  world.db.close();
  expect([await addQuotas(deps, [saying]), await addPriceTable(deps, prices)]).toEqual([{ ok: false, problem: 'refused' }, { ok: false, problem: 'refused' }]);
}); // oxfmt-ignore
