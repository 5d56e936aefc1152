import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Answers for a file of the record that it cannot be had now, or that it is gone, and counts how often
 * it is asked for. */
async function withhold(page: Page, file: RegExp, status: 503 | 404 = 503) {
  const asked: string[] = [];
  await page.route(file, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ status, body: '' });
  });
  return asked;
}

const INDEX = /\/record\/index\./;
const SEARCH = /\/record\/search\./;
/** Longer than any waiting between two tries. */
const SETTLED_MS = 2_500;

test.describe('a file that does not arrive', () => {
  test.use({ allowMissing: true });
  test('the index: the page says so, asks no more, and asks again when told to', async ({
    page,
  }) => {
    const asked = await withhold(page, INDEX);
    await page.goto('/');
    await expect(
      page.getByRole('alert').filter({ hasText: 'The index of events could not be loaded' }),
    ).toBeVisible();
    await page.waitForTimeout(SETTLED_MS);
    // Once by the page, and once by the preload that the page no longer finds.
    expect(asked.length).toBeLessThanOrEqual(2);
    await page.unroute(INDEX);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('list', { name: 'Events in the window' })).toBeVisible();
  });

  test('the index of a release that is gone: the page says so, and its button reloads', async ({
    page,
  }) => {
    await withhold(page, INDEX, 404);
    await page.goto('/');
    await expect(
      page.getByRole('alert').filter({
        hasText:
          'The index of events could not be loaded. Panj has a newer version: reload the page to get it.',
      }),
    ).toBeVisible();
    await page.unroute(INDEX);
    await page.evaluate(() => Object.assign(window, { isOldPage: true }));
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('list', { name: 'Events in the window' })).toBeVisible();
    expect(await page.evaluate(() => 'isOldPage' in window)).toBe(false);
  });

  test('the search of an address: the same, with a way on without the words', async ({ page }) => {
    const asked = await withhold(page, SEARCH);
    await page.goto('/?q=drone&measure=killed');
    await expect(
      page.getByRole('alert').filter({ hasText: 'The search could not be loaded' }),
    ).toBeVisible();
    await page.waitForTimeout(SETTLED_MS);
    expect(asked).toHaveLength(1);
    await page.getByRole('link', { name: 'Show it without the search words' }).click();
    await expect(page).toHaveURL('/?measure=killed');
    await expect(page.getByRole('list', { name: 'Events in the window' })).toBeVisible();
  });

  test('the search of the dialog: told in the dialog, the page stays', async ({ page }) => {
    const asked = await withhold(page, SEARCH);
    await page.goto('/');
    await page.getByRole('button', { name: /^Search/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Search the record' });
    await expect(dialog.getByRole('alert')).toContainText('The search could not be loaded');
    await page.waitForTimeout(SETTLED_MS);
    expect(asked).toHaveLength(1);
    await page.unroute(SEARCH);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('combobox').fill('drone');
    await expect(dialog.getByRole('status')).toContainText('found');
    // Behind an open dialog, but there.
    await expect(
      page.getByRole('list', { name: 'Events in the window', includeHidden: true }),
    ).toBeVisible();
  });
});

test('the first HTML is whole, and the index travels once', async ({ page, request }) => {
  const html = await (await request.get('/')).text();
  expect(html).toContain('Events in the window');
  expect(html).toContain('<figure');
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (one) => INDEX.test(one.url()) && asked.push(one.url()));
  page.on('console', (one) => one.type() === 'error' && said.push(one.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto('/');
  await expect(page.getByRole('slider', { name: 'Start of the window' })).toBeVisible();
  expect(asked).toHaveLength(1);
  expect(said).toEqual([]);
});
