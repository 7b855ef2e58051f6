import { stand, test } from './extension.fixture';
import { checksNow, checksWorld } from './checksWorld';
import { storeSettings, storeWorld } from './seed';
test('look', async () => {
  test.setTimeout(300_000);
  const { browser, close } = await stand();
  await browser.setClockAhead(checksNow - Date.now());
  const page = await browser.page('dashboard.html');
  for (const [language, theme] of [['ja', 'light'], ['en', 'dark']] as const) {
    await storeSettings(page, { welcomed: true, language, theme, level: 'page', myName: '田中' });
    await storeWorld(page, checksWorld(checksNow, 36) as never);
    for (const [name, path, w, h] of [
      ['panel', 'sidepanel.html', 400, 800],
      ['groups', 'dashboard.html#/checks/groups', 1280, 800],
      ['group', 'dashboard.html#/checks/groups/group-kanto', 1280, 1400],
      ['templates', 'dashboard.html#/checks/templates', 1280, 800],
      ['template', 'dashboard.html#/checks/templates/builtIn%3Abulk', 1280, 1600],
      ['plans', 'dashboard.html#/checks/plans', 1280, 2200],
      ['home', 'dashboard.html#/checks', 1280, 800],
      ['new', 'dashboard.html#/checks/new/builtIn%3Abulk', 1280, 1400],
      ['popup', 'popup.html#/checks', 440, 600],
    ] as const) {
      await page.setViewportSize({ width: w, height: h });
      await page.goto('about:blank');
      await page.goto(browser.url(path));
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `/work/wt/shots/lead/${name}.${language}.png` });
    }
  }
  await close();
});
