import { expect } from '@playwright/test';
import { stand, test } from './extension.fixture';
import { startWatching } from './startWatching';
import { readStored } from './stored';
test('debug', async () => {
  test.setTimeout(90_000);
  const own = await stand();
  const { observer } = await startWatching(own);
  own.world.fault({ path: '/chats', body: 'garbage', times: 1_000 });
  await expect
    .poll(async () => (await readStored(observer)).accounts.find((one) => one.basicId === '@e2e0001')?.health, { timeout: 60_000 })
    .toBe('notUnderstood');
  await observer.goto(own.browser.url('dashboard.html#/watch'));
  observer.on('download', (d) => console.log('DL', d.suggestedFilename()));
  observer.on('console', (d) => console.log('CON', d.text()));
  own.browser.context.on('page', (p) => console.log('page', p.url()));
  const b = observer.getByRole('button', { name: '形を保存' });
  console.log('count', await b.count());
  await b.click();
  for (let i = 0; i < 6; i++) {
    await observer.waitForTimeout(1500);
    console.log(await observer.locator('[role=status]').allInnerTexts(), await observer.locator('[data-action]').allInnerTexts());
  }
  console.log(
    own.errors,
    own.sandbox.log
      .byExtension()
      .slice(-6)
      .map((e) => e.path),
  );
  await observer.screenshot({ path: '/tmp/dbg.png' });
  await own.close();
});
