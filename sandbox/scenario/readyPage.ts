import { onPage } from './checks/checkPage';
import { dayOf, isoOfDay } from '../../utils/domain/figures/day';
import type { ScenarioStep } from './format';
import type { Stage } from './stage';

/** Presses the button that asks LINE how the switch for groups of every account stands. */
export async function checkJoining(stage: Stage): Promise<void> {
  await onPage(stage, 'dashboard.html#/ready', async (page, words) => {
    await page.getByRole('button', { name: words.ready.check.act, exact: true }).click();
    await page.getByRole('progressbar').or(page.getByRole('alert')).first().waitFor();
  });
}

type Promised = Extract<ScenarioStep, { word: 'expectInvitation' }>['expectInvitation'];

/** Notes an invitation that a customer has promised, as a person does it on the page. */
export async function expectInvitation(stage: Stage, { account, customer, groupName, byInDays }: Promised): Promise<void> {
  const known = stage.world.findAccount(account);
  if (known === null) throw new Error(`expectInvitation: there is no account ${account} in this world`);
  await onPage(stage, 'dashboard.html#/ready/expected', async (page, { expected, common }) => {
    await page.getByRole('button', { name: expected.add, exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel(expected.form.customer, { exact: true }).fill(customer);
    await form.getByLabel(expected.form.account, { exact: true }).selectOption(known.botId);
    if (groupName !== undefined) await form.getByLabel(expected.form.groupName, { exact: true }).fill(groupName);
    await form.getByLabel(expected.form.byDay, { exact: true }).fill(isoOfDay(dayOf(Date.now() + stage.clockAheadMs) + byInDays));
    await form.getByRole('button', { name: common.save }).click();
    await form.waitFor({ state: 'detached' });
  });
}
