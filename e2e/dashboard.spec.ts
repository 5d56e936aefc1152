import { chooseMore, expect, openDashboard, placeOfMark, test } from './fixtures';
import { between, LISTED_AT_FIRST, record } from './record';

const DRONE = '2025-10-05-north-bridge-drone';
const totals = '[data-testid=totals]';

test('a period: chart, table, list and panel agree with the record', { tag: '@zone' }, async ({
  page,
}) => {
  await openDashboard(page);
  const { events, incidents } = between('1992-06-01', '1997-06-27');
  await page
    .getByRole('navigation', { name: 'Periods' })
    .getByRole('link', { name: /River war/ })
    .click();
  await expect(page).toHaveURL(/period=river-war/);
  await expect(page.locator(totals)).toContainText(`${incidents.length} incidents`);
  await expect(page.getByRole('heading', { name: `${events.length} events` })).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Events in the window' }).getByRole('listitem'),
  ).toHaveCount(Math.min(LISTED_AT_FIRST, events.length));
  await chooseMore(page, 'Table of the numbers');
  await expect(
    page
      .getByRole('row', { name: /^Window/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(String(incidents.length));
  await page.reload();
  await expect(page.locator(totals)).toContainText(`${incidents.length} incidents`);
  await page.goBack();
  await expect(page.locator(totals)).toContainText(
    `${between('1990', '2030').incidents.length} incidents`,
  );
  await page.goForward();
  await expect(page.locator(totals)).toContainText(`${incidents.length} incidents`);
});

test('the window moves by drag and by arrow keys, and the chart with it', { tag: '@zone' }, async ({
  page,
}) => {
  await openDashboard(page, '/?from=2010-01-01&to=2014-12-31');
  const before = await page.locator(totals).textContent();
  await page.locator('.cursor-grab').scrollIntoViewIfNeeded();
  const box = await page.locator('.cursor-grab').boundingBox();
  if (!box) throw new Error('no window in the strip');
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 150, box.y + 20, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=.*to=/);
  await expect(page.locator(totals)).not.toHaveText(before ?? '');
  const url = page.url();
  await page.getByLabel('Start of the window').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(url);
});

test('bins, measure, UCDP’s outlines, types and typed dates', { tag: '@zone' }, async ({
  page,
}) => {
  await openDashboard(page, '/?period=drone-months');
  const chart = page.getByRole('navigation', { name: 'Chart' });
  await chart.locator('summary').first().click();
  await chart.getByRole('link', { name: 'Year', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Incidents per year' })).toBeVisible();
  await chart.locator('summary').first().click();
  await chart.getByRole('link', { name: 'Month' }).click();
  await expect(page.getByRole('heading', { name: 'Incidents per month' })).toBeVisible();
  await chooseMore(page, /^With UCDP/);
  await expect(page.getByText(/Outlined: the same count a year \(UCDP/)).toBeVisible();
  const dates = page.getByRole('region', { name: 'Window' }).locator('summary');
  await dates.click();
  await page.getByLabel('From').first().fill('1993');
  await page.getByLabel('To', { exact: true }).first().fill('banana');
  await page.getByRole('button', { name: 'Set dates' }).first().click();
  await expect(page.getByText('“banana” is not a date.')).toBeVisible();
  await page.getByLabel('To', { exact: true }).first().fill('1993-12');
  await page.getByRole('button', { name: 'Set dates' }).first().click();
  await expect(page).toHaveURL(/from=1993-01-01&to=1993-12-31/);
  await expect(page.locator('[data-reference="25"]')).toHaveCount(1);
  const battles = between('1993-01-01', '1993-12-31').incidents.filter(
    ({ type }) => type === 'battles',
  );
  await page.getByRole('button', { name: /^Battles: / }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(totals)).toHaveText(new RegExp(`^${battles.length} incident`));
});

test('an event from the timeline, the list and the address; its chain; Back and Forward', {
  tag: '@zone',
}, async ({ page }) => {
  await openDashboard(page, '/?from=2025-10-01&to=2025-10-20');
  const mark = await placeOfMark(page, /A drone strikes/);
  await page.mouse.click(mark.x, mark.y);
  await expect(page).toHaveURL(new RegExp(`event=${DRONE}`));
  const panel = page.getByRole('complementary', { name: 'Event' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/A drone strikes/);
  await panel.getByRole('link', { name: 'Close the event' }).click();
  await expect(page).not.toHaveURL(/event=/);
  await page
    .getByRole('list', { name: 'Events in the window' })
    .getByRole('link', { name: /A drone strikes/ })
    .click();
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  const next = record.find(({ id }) => id.startsWith('2025-10-12-'));
  await panel.getByRole('link', { name: next?.title }).click();
  await expect(page).toHaveURL(/event=2025-10-12-/);
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/A drone strikes/);
  await page.goForward();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(next?.title ?? '');
  await page.reload();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(next?.title ?? '');
});

test('by keyboard alone: a period, an event, closed again', async ({ page }) => {
  await openDashboard(page);
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 200; i += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
      if (name.test(text)) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  // All periods are one stop, and End leads to the last of them.
  await tabTo(/Early years/);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/period=drone-months/);
  await tabTo(/A drone strikes/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#event-title')).toBeFocused();
  // Back over what can be done with the event.
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Close the event' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/event=/);
});

test('the index travels once: what was fetched ahead is what the page comes alive with', async ({
  page,
}) => {
  await openDashboard(page);
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/record/index.'))
      .map((entry) => (entry as PerformanceResourceTiming).initiatorType),
  );
  expect(fetched).toEqual(['link']);
});
