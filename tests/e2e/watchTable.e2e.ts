import { expect } from '@playwright/test';
import { busyWorld } from './busyWorld';
import { test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';

test('the keyboard focus goes with an account that is switched off or on, although its row moves', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  await storeWorld(page, busyWorld(Date.now()));
  await page.goto('about:blank');
  await page.goto(shared.browser.url('dashboard.html#/watch'));
  await page.bringToFront();
  const own = page.getByRole('switch', { name: 'みなと学習塾 横浜校' });
  const rowAbove = () => own.evaluate((input) => input.closest('tbody')?.querySelector('th')?.textContent);
  await own.focus();
  const part = await rowAbove();
  await page.keyboard.press('Space');
  await expect(own).not.toBeChecked();
  await expect.poll(rowAbove).not.toBe(part);
  await expect(own).toBeFocused();
  await page.keyboard.press('Space');
  await expect(own).toBeChecked();
  await expect.poll(rowAbove).toBe(part);
  await expect(own).toBeFocused();

  await page.getByRole('heading', { level: 1 }).click();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await storeWorld(page, busyWorld(Date.now(), true));
  await expect(page.locator('body')).toBeFocused();
  await page.close();
});
