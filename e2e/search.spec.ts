import type { Page } from '@playwright/test';
import { expect, openDashboard, test } from './fixtures';

/** The search, opened over a step of the story, with some words typed. */
async function searchFor(page: Page, words: string) {
  await openDashboard(page, '/?step=accord');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the record' });
  await dialog.getByRole('combobox').fill(words);
  await expect(dialog.getByRole('option').first()).toBeVisible();
  const of = (group: string) => dialog.getByRole('group', { name: group }).getByRole('option');
  return { dialog, of };
}

/** What the dashboard shows is what was chosen, and no step of the story any more. */
async function chosen(page: Page, address: RegExp): Promise<void> {
  await expect(page).toHaveURL(address);
  await expect(page).not.toHaveURL(/step=/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-story]')).toHaveCount(0);
}

test.describe('choosing in the search, out of a step of the story,', () => {
  test('a date moves the window', async ({ page }) => {
    const { of } = await searchFor(page, 'October 2025');
    await expect(of('Dates')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await chosen(page, /\/\?from=2025-10-01&to=2025-10-\d\d$/);
    await expect(page.locator('[data-testid=totals]')).toContainText(
      /since 1 October 2025|October/,
    );
  });

  test('a date with other words narrows, and the words still find', async ({ page }) => {
    const { dialog, of } = await searchFor(page, 'camp October 2025');
    const first = dialog.getByRole('option').first();
    await expect(first).toContainText('1–20 October 2025, with “camp”');
    const [, events] = /(\d+) events?$/.exec(((await first.textContent()) ?? '').trim()) ?? [];
    await expect(of('Dates').last()).toContainText('1–20 October 2025, all events');
    await page.keyboard.press('Enter');
    await chosen(page, /\/\?q=camp&from=2025-10-01&to=2025-10-\d\d$/);
    await expect(page.locator('#list-title')).toHaveText(new RegExp(`^${events} events?$`));
  });

  test('a day without the words does not go before what they find', async ({ page }) => {
    const { dialog } = await searchFor(page, 'north bridge 11 October 2025');
    await expect(dialog.getByRole('status')).toContainText('Left out: “11 October 2025”');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/event=2025-10-12-north-bridge-shots/);
  });

  test('a group filters', async ({ page }) => {
    const { of } = await searchFor(page, 'hill column');
    await of('Groups and people').first().click();
    await chosen(page, /\/\?actors=hill-column$/);
  });

  test('a place filters by its name', async ({ page }) => {
    const { of } = await searchFor(page, 'lower ford');
    await of('Places').first().click();
    await chosen(page, /\/\?q=Lower(\+|%20)ford$/);
  });

  test('a period is the window', async ({ page }) => {
    const { of } = await searchFor(page, 'river war');
    await of('Periods').first().click();
    await chosen(page, /\/\?period=river-war$/);
  });

  test('a claim opens', async ({ page }) => {
    const { dialog } = await searchFor(page, 'south plain quiet');
    await dialog.getByRole('option', { name: /The South plain was always quiet/ }).click();
    await expect(page).toHaveURL(/\/claims\/the-plain-was-always-quiet$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('always quiet');
  });
});
