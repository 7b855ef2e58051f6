import { expect } from '@playwright/test';
import { busyWorld } from './busyWorld';
import { stand, test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';
import { badgeOf, notificationsOf } from './stored';

test('testing the alarm rings for real, says what works and what was swallowed, and puts the badge right again', async () => {
  const own = await stand();
  const page = await own.browser.quietPage();
  await storeWorld(page, busyWorld(Date.now()));
  await storeSettings(page, { welcomed: true, language: 'en', level: 'page' });
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/watch'));

  await page.locator('[data-action="test-alarm"]').first().click();
  const report = page.getByRole('dialog');
  await expect(report).toContainText('works');
  await expect(report).toContainText('sent');
  await expect.poll(async () => notificationsOf(page)).toContain('test');
  await expect.poll(async () => badgeOf(page)).toBe('4');
  await page.keyboard.press('Escape');

  await own.browser.evaluateInWorker("chrome.notifications.create = () => Promise.reject(new Error('held back')), true");
  await page.locator('[data-action="test-alarm"]').first().click();
  await expect(report).toContainText('The notification was asked for but never appeared');
  await expect.poll(async () => badgeOf(page)).toBe('4');
  await own.close();
});
