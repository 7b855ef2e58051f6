import { onPage } from './checks/checkPage';
import type { Stage } from './stage';

/** Presses the button that asks LINE how the switch for groups of every account stands. */
export async function checkJoining(stage: Stage): Promise<void> {
  await onPage(stage, 'dashboard.html#/ready', async (page, words) => {
    await page.getByRole('button', { name: words.ready.check.act, exact: true }).click();
    await page.getByRole('progressbar').or(page.getByRole('alert')).first().waitFor();
  });
}
