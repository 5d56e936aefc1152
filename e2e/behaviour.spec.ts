import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const EVENT = '1997-06-27-river-accord';
const strip = (page: Page) => page.getByRole('slider', { name: 'Start of the window' });

/** The middle of the window in the strip of all years. */
async function bandOf(page: Page) {
  const [from, to] = await Promise.all(
    ['Start of the window', 'End of the window'].map((name) =>
      page.getByRole('slider', { name }).locator('..').boundingBox(),
    ),
  );
  if (!from || !to) throw new Error('The strip has no handles.');
  const middle = (box: typeof from): number => box.x + box.width / 2;
  return { x: (middle(from) + middle(to)) / 2, y: from.y + from.height / 2, right: middle(to) };
}

test.describe('the strip of all years', () => {
  test('a click changes nothing, in the window or beside it, with either button', async ({
    page,
  }) => {
    await page.goto('/?period=river-war');
    await expect(strip(page)).toBeAttached();
    await strip(page).scrollIntoViewIfNeeded();
    const { x, y, right } = await bandOf(page);
    await page.mouse.click(x, y);
    await page.mouse.click(right, y);
    await page.mouse.click(right + 200, y);
    await page.mouse.click(x, y, { button: 'right' });
    await page.keyboard.press('Escape');
    await page.mouse.move(x, y);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(x + 120, y, { steps: 5 });
    await page.mouse.up({ button: 'right' });
    await page.waitForTimeout(300);
    await expect(page).toHaveURL('/?period=river-war');
  });

  test('a drag moves the window, and its ends', async ({ page }) => {
    await page.goto('/?period=river-war');
    await expect(strip(page)).toBeAttached();
    await strip(page).scrollIntoViewIfNeeded();
    const { x, y } = await bandOf(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
    const { right } = await bandOf(page);
    const before = page.url();
    await page.mouse.move(right, y);
    await page.mouse.down();
    await page.mouse.move(right + 100, y, { steps: 5 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(before);
  });

  test('an arrow key never moves an end backwards, down to one day', async ({ page }) => {
    await page.goto('/?from=2025-11-26&to=2025-11-26');
    await strip(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(300);
    await expect(page).toHaveURL('/?from=2025-11-26&to=2025-11-26');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL('/?from=2025-10-27&to=2025-11-26');
  });
});

test.describe('an event opened from the search', () => {
  async function openFromSearch(page: Page, words: string): Promise<void> {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search events' }).fill(words);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('found');
    await page.keyboard.press('Enter');
  }

  test('keeps window and filter where they show it', async ({ page }) => {
    await page.goto('/?period=river-war&only=incidents');
    await expect(strip(page)).toBeAttached();
    await openFromSearch(page, 'Reed island');
    await expect(page).toHaveURL(/period=river-war/);
    await expect(page).toHaveURL(/only=incidents/);
    await expect(page).toHaveURL(/event=/);
  });

  test('widens just what hides it, and says so', async ({ page }) => {
    await page.goto('/?period=drone-months&types=battles&measure=killed');
    await expect(strip(page)).toBeAttached();
    await openFromSearch(page, 'river accord');
    await expect(page).toHaveURL(/event=1997-06-27/);
    await expect(page).toHaveURL(/measure=killed/);
    const notice = page.locator('[data-notice]');
    await expect(notice).toContainText('To show this event, the window was widened');
    await expect(notice).toContainText('Type: Battles');
    // Told with what the step changed, by the one region that tells.
    await expect(page.locator('[data-spoken]')).toContainText('To show this event');
    await expect(page.locator('[data-emphasis=selected]')).toHaveCount(1);
    await page.goBack();
    await expect(page).toHaveURL('/?period=drone-months&types=battles&measure=killed');
    await expect(notice).toBeHidden();
  });
});

test.describe('one Escape does one thing', () => {
  test('sheet, then reading, then the event', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/?sheet=filters&mode=read&event=${EVENT}`);
    await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeAttached();
    await page.waitForTimeout(500);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(
      ({ searchParams }) =>
        [...searchParams.keys()].sort().join() === 'event,mode' &&
        searchParams.get('event') === EVENT,
    );
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`/?event=${EVENT}`);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
  });

  test('a dialog over an open event', async ({ page }) => {
    await page.goto(`/?event=${EVENT}`);
    await expect(strip(page)).toBeAttached();
    for (const [name, opener] of [
      ['Keys', () => page.getByRole('button', { name: 'Keys' }).click()],
      [
        'Share and embed',
        () => page.getByRole('link', { name: 'Share and embed' }).first().click(),
      ],
      ['Search the record', () => page.getByRole('button', { name: /^Search/ }).click()],
    ] as const) {
      await opener();
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await page.waitForTimeout(300);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name })).toBeHidden();
      await expect(page).toHaveURL(`/?event=${EVENT}`);
    }
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
  });
});

test('an event the record does not have keeps the view and is told in the panel', async ({
  page,
}) => {
  const response = await page.goto('/?period=river-war&event=1993-05-05-no-such-thing');
  expect(response?.status()).toBe(200);
  const panel = page.getByRole('complementary', { name: 'Event' });
  await expect(panel).toContainText('There is no event “1993-05-05-no-such-thing”');
  await expect(page.getByRole('list', { name: 'Events in the window' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^River war/ }).first()).toHaveAttribute(
    'aria-current',
    'true',
  );
  await panel.getByRole('link', { name: 'Go on without it' }).click();
  await expect(page).toHaveURL('/?period=river-war');
});
