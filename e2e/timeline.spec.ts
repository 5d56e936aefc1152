import type { Page } from '@playwright/test';
import { expect, openDashboard, test } from './fixtures';
import { between, record } from './record';

/** Events on the timeline by what can be seen of it: one a glyph, as many as it says a pill. */
function countOnTimeline(page: Page): Promise<number> {
  return page.evaluate(() => {
    const box = document.querySelector('.tl-root .vis-panel.vis-center')?.getBoundingClientRect();
    const inView = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      const middle = (left + right) / 2;
      return box !== undefined && middle >= box.left && middle <= box.right;
    };
    const pills = [...document.querySelectorAll('.tl-pill')].filter(inView);
    const glyphs = [...document.querySelectorAll('.tl-glyph')].filter(inView);
    return pills.reduce((sum, pill) => sum + Number(pill.textContent), glyphs.length);
  });
}

test('the timeline shows as many events as the record has', { tag: '@zone' }, async ({ page }) => {
  await openDashboard(page);
  await expect.poll(() => countOnTimeline(page)).toBe(record.length);
  await page
    .getByRole('navigation', { name: 'Periods' })
    .getByRole('link', { name: /River war/ })
    .click();
  await expect
    .poll(() => countOnTimeline(page))
    .toBe(between('1992-06-01', '1997-06-27').events.length);
  await page.getByRole('button', { name: 'Only protests' }).first().focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => countOnTimeline(page))
    .toBe(
      between('1992-06-01', '1997-06-27').events.filter(({ type }) => type === 'protests').length,
    );
});

/** How far, in px, the line of 27 June 1997 in the timeline stands from that in the chart; and where
 * the bands of the periods begin or end inside the timeline, as a share of its width. */
const agreement = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const { left = Number.NaN, width = Number.NaN } = box('.vis-panel.vis-center') ?? {};
    const lines = ['main [data-agreement]', '.tl-agreement'].map((name) => box(name)?.left);
    const edges = [...document.querySelectorAll('[class*=tl-period-]')].flatMap((band) => {
      const { left: from, right: to } = band.getBoundingClientRect();
      return [from, to].map((px) => (px - left) / width);
    });
    return {
      apart: Math.abs((lines[0] ?? Number.NaN) - (lines[1] ?? Number.NaN)),
      edges: edges.filter((share) => share > 0.02 && share < 0.98),
    };
  });
const apart = async (page: Page) => (await agreement(page)).apart;

for (const [name, from, to] of [
  ['one day', '1997-06-27', '1997-06-27'],
  ['five days', '1997-06-25', '1997-06-29'],
  ['sixteen days', '1997-06-20', '1997-07-05'],
  ['two months', '1997-06-01', '1997-07-31'],
  ['35 years', '1991-02-01', '2026-06-30'],
] as const) {
  test(`27 June 1997 begins at one pixel in chart and timeline: ${name}`, { tag: '@zone' }, async ({
    page,
  }) => {
    await openDashboard(page, `/?from=${from}&to=${to}`);
    await expect.poll(() => apart(page)).toBeLessThanOrEqual(1);
    const [start, end] = [Date.parse(from), Date.parse(to) + 86_400_000];
    const dayAfter = (Date.parse('1997-06-28') - start) / (end - start);
    const { edges } = await agreement(page);
    // The war ends, and the peace begins, where the day after begins.
    const near = edges.filter((share) => Math.abs(share - dayAfter) < 0.003);
    expect(near).toHaveLength(dayAfter < 1 ? 2 : 0);
  });
}

test('chart and timeline stand on one scale, to the pixel, also after a drag', {
  tag: '@zone',
}, async ({ page }) => {
  await openDashboard(page, '/?from=1996-01-01&to=1998-06-30');
  await expect.poll(() => apart(page)).toBeLessThanOrEqual(1);
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('There is no timeline to drag.');
  // Low in the last lane, where no mark is in the way.
  await page.mouse.move(box.x + 300, box.y + box.height - 6);
  await page.mouse.down();
  await page.mouse.move(box.x + 180, box.y + box.height - 6, { steps: 6 });
  expect(await apart(page)).toBeLessThanOrEqual(1);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=1996-0[5-8]-/);
  await expect.poll(() => apart(page)).toBeLessThanOrEqual(1);
  const inWindow = new URL(page.url()).searchParams;
  const { incidents } = between(inWindow.get('from') ?? '', inWindow.get('to') ?? '');
  await expect(page.locator('[data-testid=totals]')).toContainText(`${incidents.length} incidents`);
});

test('the wheel zooms with Ctrl and leaves the page alone without', async ({ page }) => {
  await openDashboard(page, '/?from=1996-01-01&to=1998-06-30');
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('There is no timeline.');
  await page.mouse.move(box.x + 200, box.y + box.height - 6);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page).toHaveURL(/from=1996-01-01&to=1998-06-30/);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect(page).not.toHaveURL(/from=1996-01-01&to=1998-06-30/);
  const { searchParams } = new URL(page.url());
  expect((searchParams.get('from') ?? '') > '1996-01-01').toBe(true);
  expect((searchParams.get('to') ?? '9') < '1998-06-30').toBe(true);
});

test('a counted group opens to its events', { tag: '@zone' }, async ({ page }) => {
  await openDashboard(page);
  const pill = page.locator('.tl-pill').first();
  const count = Number(await pill.textContent());
  await pill.click();
  const popover = page.getByRole('dialog', { name: `${count} events here` });
  await expect(popover.getByRole('listitem')).toHaveCount(count);
  await popover.getByRole('button').nth(1).click();
  await expect(popover).toHaveCount(0);
  await expect(page.locator('#event-title')).toBeFocused();
});

test('an event under the pointer or the focus is marked in every part', async ({ page }) => {
  await openDashboard(page, '/?from=2025-10-01&to=2025-10-20');
  const line = page.getByRole('list', { name: 'Events in the window' }).getByRole('link', {
    name: /A drone strikes/,
  });
  const mark = page.locator('.tl-event', { hasText: /A drone strikes/ });
  const bar = page.locator('[data-highlighted-bar="Oct 2025"]');
  await mark.locator('.tl-glyph').hover();
  await expect(line).toHaveAttribute('data-highlighted');
  await expect(bar).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(bar).toHaveCount(0);
  await line.focus();
  await expect(mark).toHaveClass(/is-hovered/);
  await expect(bar).toBeVisible();
});

test.describe('a part that does not arrive', () => {
  test.use({ allowMissing: true });
  test('leaves the rest of the page as it is', async ({ page }) => {
    // What the timeline comes in is not named in the page itself.
    const html = await (await page.request.get('/')).text();
    await page.route('**/_next/static/chunks/*.js', (route) =>
      html.includes(new URL(route.request().url()).pathname)
        ? route.continue()
        : route.fulfill({ status: 404 }),
    );
    await page.goto('/');
    await expect(page.getByText(/^The timeline, .* could not be loaded/)).toBeVisible();
    await expect(page.locator('[data-bin="1996"] rect').first()).toBeVisible();
    await expect(
      page.getByText('The map could not be loaded. Panj may have a newer version'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reload the page' }).first()).toBeVisible();
    await page.getByLabel('Incidents only').check();
    await expect(page).toHaveURL(/only=incidents/);
  });
});
