import type { Page } from '@playwright/test';
import { axeFindings, THEMES } from './axe';
import { expect, openDashboard, test } from './fixtures';
import { between, record } from './record';

const TITLE = 'The river in three steps';
const REGION = 'on and around the Tajik–Afghan frontier';
const ACCORD = '1997-06-27-river-accord';
const LATELY = '2025-04-01';

const opening = (page: Page) => page.getByRole('region').filter({ has: page.locator('h1') });
const doors = (page: Page) => page.getByRole('navigation', { name: 'Where to begin' });
const mark = (page: Page) => page.getByRole('link', { name: /^27 June 1997: General Agreement/ });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('a newcomer’s five clicks: lately, back, a period, the agreement, the story', async ({
      page,
    }) => {
      const lately = between(LATELY, '2030').incidents.length;
      await page.goto('/');
      await expect(page).toHaveTitle(/^Panj: security on the Tajik–Afghan frontier/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await expect(opening(page)).toContainText(`${record.length} records`);
      await expect(opening(page)).toContainText('sourced to 20 October 2025');
      await expect(opening(page).getByRole('img', { name: /^Map: Tajikistan/ })).toBeVisible();

      const door = doors(page).getByRole('link', { name: /^What happened lately/ });
      await expect(door).toContainText(`${lately} incident`);
      await door.click();
      await expect(page).toHaveURL(new RegExp(`/\\?from=${LATELY}$`));
      const since = `Incidents ${REGION}: since 1 April 2025`;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(since);
      await expect(page).toHaveTitle(`${since} · Panj`);
      await expect(page.locator('[data-testid=totals]')).toContainText(`${lately} incident`);

      await opening(page).getByRole('link', { name: TITLE }).click();
      await expect(page).toHaveURL(/\/$/);
      await expect(doors(page)).toBeVisible();

      await page.getByRole('navigation', { name: 'Periods' }).getByText('River war').click();
      await expect(page).toHaveURL(/period=river-war$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'A war on both banks, and an accord',
      );
      await expect(page).toHaveTitle(`Incidents ${REGION}: River war · Panj`);
      await expect(
        opening(page).getByRole('link', { name: 'The page of this period' }),
      ).toHaveAttribute('href', '/periods/river-war');
      await expect(opening(page).getByRole('link', { name: /^1: / })).toHaveAttribute(
        'href',
        '/?period=river-war&event=1992-06-lower-ford-fighting',
      );

      await mark(page).filter({ visible: true }).click();
      await expect(page).toHaveURL(new RegExp(`event=${ACCORD}$`));
      await expect(page.locator('#event-title')).toHaveText(/^The river accord is signed/);
      await expect(page).toHaveTitle('The river accord is signed in Far City · Panj');

      await page.goto('/');
      await doors(page)
        .getByRole('link', { name: /^The story in 3 steps/ })
        .click();
      await expect(page).toHaveURL(/\/story$/);
    });
  });
}

test('where nobody has said where corrections go, none are asked for', async ({ page }) => {
  await openDashboard(page);
  const signature = opening(page).getByText('Kept by the Panj project').filter({ visible: true });
  await expect(signature).toHaveCount(1);
  await signature.getByRole('link', { name: 'how to correct' }).click();
  await expect(page).toHaveURL(/\/method#correct$/);
  const section = page.getByRole('region', { name: 'How to correct' });
  await expect(section).toContainText('no address for corrections stands here');
  await expect(section.getByRole('link')).toHaveCount(0);
});

test('the third door opens the search, which takes what is typed', async ({ page }) => {
  await openDashboard(page);
  await doors(page)
    .getByRole('link', { name: /^Search the record/ })
    .click();
  await expect(page).toHaveURL(/\/$/);
  await page.getByRole('dialog', { name: 'Search the record' }).getByRole('combobox').fill('drone');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the address alone decides, and nothing moves when the page comes alive', async ({ page }) => {
  for (const path of [
    '/',
    '/?types=battles',
    '/?period=river-war',
    '/?event=nothing-of-the-sort',
  ]) {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const moved = Number(document.documentElement.dataset.moved ?? 0);
          const { value } = entry as PerformanceEntry & { readonly value: number };
          document.documentElement.dataset.moved = String(moved + value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openDashboard(page, path);
    const moved = await page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0));
    expect(moved, path).toBeLessThan(0.02);
  }
});

test('a shared link says the view in its card, without what is no part of the view', async ({
  request,
}) => {
  const html = await (await request.get('/?period=river-war&types=battles')).text();
  const title = `Incidents ${REGION}: River war; Battles`;
  expect(html).toContain(`<meta property="og:title" content="${title}"/>`);
  expect(html).toMatch(
    /<meta property="og:url" content="http:\/\/[^"]+\/\?period=river-war&amp;types=battles"\/>/,
  );
  expect(html).toContain(`<title>${title} · Panj</title>`);
  expect(html).toMatch(/<link rel="canonical" href="http:\/\/[^/"]+\/?"\/>/);
});

test('the mark is a link in frames, too, and none in pictures', async ({ request }) => {
  const frame = await (await request.get('/embed/frequency')).text();
  expect(frame).toMatch(new RegExp(`<a href="/embed/event/${ACCORD}[^"]*"[^>]*General Agreement`));
  const own = await (await request.get(`/embed/event/${ACCORD}`)).text();
  expect(own).not.toMatch(/<a [^>]*General Agreement signed/);
  const picture = await (await request.get('/chart/frequency.svg')).text();
  expect(picture).not.toContain('<a ');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the first screen says where, what and until when, above a chart', async ({ page }) => {
    await openDashboard(page);
    const text = opening(page).getByText('Tajik–Afghan frontier').first();
    await expect(text).toContainText(`${between('1900', '2030').incidents.length} incidents in`);
    await expect(text).toContainText('sourced to 20 October 2025');
    const above = await text.boundingBox();
    const chart = await page.locator('[data-chart]').boundingBox();
    expect(above?.y ?? 0).toBeGreaterThan(0);
    expect((above?.y ?? 844) + (above?.height ?? 0)).toBeLessThan(chart?.y ?? 0);
    expect((chart?.y ?? 844) + 100).toBeLessThan(844);
    await page.getByText('What this is, and who keeps it').click();
    await expect(opening(page).getByText('Kept by').filter({ visible: true })).toHaveCount(1);
  });
});

for (const width of [390, 1440]) {
  test(`the ribbon takes thirty periods at ${width} px: none over another, the chosen one in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    // A record of so many is what the browser gets when it comes to the dashboard from another page.
    await page.route(/\/record\/.*index.*\.json/, async (route) => {
      const response = await route.fetch();
      const index = await response.json();
      const periods = Array.from({ length: 30 }, (_, i) => ({
        id: `period-${i}`,
        title: i % 3 === 0 ? `The long years of the number ${i}` : `Period ${i}`,
        start: `${1991 + i}-${i === 0 ? '02' : '01'}-01`,
        end: i === 29 ? null : `${1991 + i}-12-31`,
        why: 'To see how many there is room for.',
      }));
      await route.fulfill({
        response,
        json: { ...index, plain: { ...index.plain, periods } },
      });
    });
    await page.goto('/method');
    await page.getByRole('banner').getByRole('link', { name: /^Panj/ }).click();
    const ribbon = page.getByRole('navigation', { name: 'Periods' });
    const cells = ribbon.getByRole('listitem');
    await expect(cells).toHaveCount(30);
    const boxes = await cells.evaluateAll((items) =>
      items.map((item) => {
        const { left, right } = item.getBoundingClientRect();
        const words = [...item.querySelectorAll('span')].map((span) =>
          span.getBoundingClientRect(),
        );
        return { left, right, isWithin: words.every((one) => one.right <= right) };
      }),
    );
    for (const [i, { left, isWithin }] of boxes.entries()) {
      expect(left).toBeGreaterThanOrEqual((boxes[i - 1]?.right ?? left) - 0.5);
      expect(isWithin).toBe(true);
    }
    const [room, need] = await ribbon.evaluate((nav) => [nav.clientWidth, nav.scrollWidth]);
    expect(need).toBeGreaterThan(room ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const last = ribbon.getByRole('link', { name: /^Period 28/ });
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(last).toHaveAttribute('aria-current', 'true');
    await expect(last).toBeInViewport({ ratio: 1 });
    // Chosen from elsewhere it comes into sight as well.
    await ribbon.evaluate((nav) => nav.scrollTo(0, 0));
    await page.goBack();
    await page.goForward();
    await expect(last).toHaveAttribute('aria-current', 'true');
    await expect(last).toBeInViewport({ ratio: 1 });
  });
}

test('the chart is on the first screen of a small laptop', async ({ page }) => {
  for (const width of [1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 720 });
    await openDashboard(page);
    expect((await opening(page).boundingBox())?.height, `${width}`).toBeLessThan(235);
    const chart = await page.locator('[data-chart]').boundingBox();
    expect((chart?.y ?? 720) + (chart?.height ?? 0), `${width}`).toBeLessThan(720);
  }
});

test.describe('axe', () => {
  for (const theme of THEMES) {
    for (const path of ['/', '/?period=river-war', '/?types=battles']) {
      for (const width of [390, 1024, 1440]) {
        test(`finds nothing in the opening of ${path}, ${width} px, ${theme}`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: theme });
          await openDashboard(page, path);
          const include = 'section[aria-labelledby=opening-title]';
          expect(await axeFindings(page, theme, { include })).toEqual([]);
          expect(await axeFindings(page, theme, { include: 'nav[aria-label=Periods]' })).toEqual(
            [],
          );
          expect(await axeFindings(page, theme, { include: 'figure' })).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
      }
    }
  }
});
