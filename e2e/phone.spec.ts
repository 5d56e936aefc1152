import type { Page } from '@playwright/test';
import { axeFindings, THEMES } from './axe';
import { expect, test } from './fixtures';
import { between, record } from './record';

const SCREEN = { width: 390, height: 844 };
const MOST_SCREENS = 8;

test.use({ viewport: SCREEN, hasTouch: true, isMobile: true });

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const cards = (page: Page) => page.locator('[data-part=timeline] a[data-event]');
const screens = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight / innerHeight);

/** Opens the dashboard and waits until it has found out that this is a phone. */
async function openPhone(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('tablist', { name: 'Parts of the view' })).toBeVisible();
}

test('what happened lately: the newest event is the first of the list, twenty at a time', async ({
  page,
}) => {
  await openPhone(page);
  await expect(tab(page, 'Latest')).toHaveAttribute('aria-selected', 'true');
  const lines = page.getByRole('list', { name: 'Events in the window' }).getByRole('listitem');
  await expect(lines).toHaveCount(20);
  await expect(lines.first()).toContainText(record.at(-1)?.title ?? 'nothing');
  await page.getByRole('link', { name: 'Older: 20 more' }).tap();
  await expect(lines).toHaveCount(40);
  await expect(lines.nth(20).getByRole('link')).toBeFocused();
  await lines.first().getByRole('link').tap();
  await expect(page.locator('#event-title')).toHaveText(record.at(-1)?.title ?? '');
  await page.getByRole('link', { name: 'Close the event' }).tap();
  await expect(lines.first().getByRole('link')).toBeFocused();
});

test('a war by year: the timeline names events, its rail leads to a year, the rest open as a list', async ({
  page,
}) => {
  await openPhone(page, '/?period=river-war');
  await tab(page, 'Timeline').tap();
  await expect(page).toHaveURL('/?period=river-war&tab=timeline');
  await expect(page.getByRole('tabpanel', { name: 'Timeline' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'A war on both banks, and an accord' }).last(),
  ).toBeVisible();
  const rail = page.getByRole('slider', { name: 'Year' });
  await rail.scrollIntoViewIfNeeded();
  await rail.focus();
  await page.keyboard.press('End');
  const inYear = between('1997-01-01', '1997-06-27').incidents.length;
  await expect(rail).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^1997, (${inYear}|no) incident`),
  );
  await page.keyboard.press('ArrowUp');
  await expect(rail).toHaveAttribute('aria-valuenow', '1996');
  await expect(page.locator('#year-1996')).toBeInViewport();
  const box = await rail.boundingBox();
  if (!box) throw new Error('There is no rail.');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + 4);
  await expect(rail).toHaveAttribute('aria-valuenow', '1992');
  await expect(page.locator('#year-1992')).toBeInViewport();
  const event = cards(page).first();
  const title = await event.locator('span span').first().textContent();
  await event.tap();
  await expect(page.getByRole('complementary', { name: 'Event' })).toBeVisible();
  await page.goBack();
  await expect(event).toContainText(title ?? '');
  await page.goBack();
  await expect(tab(page, 'Latest')).toHaveAttribute('aria-selected', 'true');
});

test('years that are not named whole open the list of the others', async ({ page }) => {
  await openPhone(page, '/?tab=timeline');
  const rest = page.locator('a[id^=rest-of]').first();
  await rest.evaluate((link) => link.scrollIntoView({ block: 'center' }));
  const [, count] =
    /(\d+) (?:more )?events? in/.exec((await rest.getAttribute('aria-label')) ?? '') ?? [];
  await rest.tap();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(Number(count));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(rest).toBeFocused();
});

test('the map and the comparison come when their tabs are chosen', async ({ page }) => {
  await openPhone(page);
  await expect(page.locator('[data-part=map]')).toHaveCount(0);
  await tab(page, 'Map').tap();
  await expect(page.locator('[data-part=map]')).toBeVisible();
  await tab(page, 'Map').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Compare')).toBeFocused();
  await expect(page).toHaveURL('/?tab=compare');
  await expect(page.getByRole('tabpanel', { name: 'Compare' })).toBeVisible();
  await expect(page.locator('[data-part=map]')).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(tab(page, 'Latest')).toBeFocused();
  await expect(page).toHaveURL('/');
});

test('the bar at the foot covers nothing and opens the filters and what is shared', async ({
  page,
}) => {
  await openPhone(page, '/?types=battles');
  const bar = page.getByRole('navigation', { name: 'This view' });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const foot = await page.locator('footer').boundingBox();
  const box = await bar.boundingBox();
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  await bar.getByRole('link', { name: 'Filters (1)' }).tap();
  await expect(page).toHaveURL(/sheet=filters/);
  await expect(page.getByRole('complementary', { name: 'Filters of the dashboard' })).toBeVisible();
  await page.goBack();
  await bar.getByRole('link', { name: 'Share' }).tap();
  await expect(page.getByRole('dialog', { name: /Share/ })).toBeVisible();
});

test('a step of the story is told by the timeline, with what it names', async ({ page }) => {
  await openPhone(page, '/?step=river-war');
  await expect(tab(page, 'Timeline')).toHaveAttribute('aria-selected', 'true');
  await expect(cards(page)).toContainText([
    'The first fighting at the ford',
    'Reed island: 10 to 20 dead',
  ]);
  await expect(cards(page)).toHaveCount(2);
});

test('no part is longer than eight screens, nor wider than the screen', async ({ page }) => {
  for (const path of ['/', '/?period=river-war', '/?period=quiet-years', '/?step=accord']) {
    for (const part of ['latest', 'timeline', 'map', 'compare']) {
      await openPhone(page, `${path}${path.includes('?') ? '&' : '?'}tab=${part}`);
      expect(await screens(page), `${path} ${part}`).toBeLessThanOrEqual(MOST_SCREENS);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} ${part}`).toBe(SCREEN.width);
    }
  }
});

test('nothing moves when the page comes alive, nor when a tab is chosen', async ({ page }) => {
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
      document.documentElement.dataset.moved = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', '/?tab=timeline', '/?tab=map', '/?period=river-war&tab=timeline']) {
    await openPhone(page, path);
    await expect(page.locator('[data-chart=live]')).toBeVisible();
    const moved = await page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0));
    expect(moved, path).toBeLessThan(0.02);
  }
  const title = page.locator('#opening-title');
  await page.goto('/');
  const before = await title.textContent();
  await tab(page, 'Timeline').tap();
  await expect(page).toHaveURL('/?tab=timeline');
  await expect(title).toHaveText(before ?? '');
});

test('what is to be tapped is 44 px high, and fields are not zoomed into', async ({ page }) => {
  for (const part of ['latest', 'timeline', 'map', 'compare']) {
    await openPhone(page, `/?tab=${part}`);
    const small = await page
      .locator(
        'button:visible, a.button:visible, [role=tab]:visible, select:visible, summary:visible, [data-part=timeline] a:visible',
      )
      .evaluateAll((targets) =>
        targets
          .filter((target) => !target.closest('svg'))
          .map((target) => ({
            html: target.outerHTML.slice(0, 90),
            height: target.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height > 1 && height < 43.5),
      );
    expect(small, part).toEqual([]);
    const fields = await page
      .locator('input:visible, select:visible')
      .evaluateAll((all) =>
        all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
      );
    expect(Math.min(16, ...fields), part).toBe(16);
  }
});

test('the ribbon shows the chosen period', async ({ page }) => {
  await openPhone(page, '/?period=drone-months');
  await expect(
    page.getByRole('navigation', { name: 'Periods' }).locator('[aria-current]'),
  ).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the tabs are links, the timeline is drawn, and older events are a window', async ({
    page,
  }) => {
    await page.goto('/');
    const lines = page.getByRole('list', { name: 'Events in the window' }).getByRole('listitem');
    await expect(lines.filter({ visible: true })).toHaveCount(20);
    expect(await screens(page)).toBeLessThanOrEqual(MOST_SCREENS);
    const last = await lines.nth(19).getByRole('link').getAttribute('id');
    await page.getByRole('link', { name: 'Older: 20 more' }).first().tap();
    await expect(page).toHaveURL(/\?to=\d{4}-\d\d-\d\d$/);
    await expect(page.locator(`#${last}`)).toBeVisible();
    await page.goto('/');
    await page.getByRole('link', { name: 'Timeline', exact: true }).tap();
    await expect(page).toHaveURL('/?tab=timeline');
    await expect(cards(page).first()).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Years' })
      .getByRole('link', { name: /^1997, / })
      .tap();
    await expect(page.locator('#year-1997')).toBeInViewport();
    expect(await screens(page)).toBeLessThanOrEqual(MOST_SCREENS);
  });
});

test.describe('axe', () => {
  for (const theme of THEMES) {
    for (const path of [
      '/',
      '/?tab=timeline',
      '/?tab=map',
      '/?tab=compare',
      '/?step=accord',
      '/?period=river-war&tab=timeline&event=1997-06-27-river-accord',
    ]) {
      test(`finds nothing on ${path}, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await openPhone(page, path);
        expect(await axeFindings(page, theme)).toEqual([]);
      });
    }
  }
});
