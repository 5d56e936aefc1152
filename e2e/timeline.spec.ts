import type { Page } from '@playwright/test';
import { countTicks, expect, openDashboard, placeOfMark, test, unfold } from './fixtures';
import { between, record } from './record';

test('the timeline shows as many events as the record has', { tag: '@zone' }, async ({ page }) => {
  await openDashboard(page);
  await expect.poll(() => countTicks(page)).toBe(record.length);
  await page
    .getByRole('navigation', { name: 'Periods' })
    .getByRole('link', { name: /River war/ })
    .click();
  await expect.poll(() => countTicks(page)).toBe(between('1992-06-01', '1997-06-27').events.length);
  await page.getByRole('button', { name: /^Protests: / }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => countTicks(page))
    .toBe(
      between('1992-06-01', '1997-06-27').events.filter(({ type }) => type === 'protests').length,
    );
});

/** How far, in px, the line of 27 June 1997 in the timeline stands from that in the chart; and where
 * the bands of the periods begin or end inside the timeline, as a share of its width. */
const agreement = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const { left = Number.NaN, width = Number.NaN } = box('.tl-surface') ?? {};
    const lines = ['main [data-agreement]', '.tl-root [data-agreement]'].map(
      (name) => box(name)?.left,
    );
    const edges = [...document.querySelectorAll('.tl-root [data-period]')].flatMap((band) => {
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
    // The war ends, and the peace begins, where the day after begins; one of the two has a band.
    const near = edges.filter((share) => Math.abs(share - dayAfter) < 0.003);
    expect(near).toHaveLength(dayAfter < 1 ? 1 : 0);
  });
}

test('chart and timeline stand on one scale, to the pixel, also after a drag', {
  tag: '@zone',
}, async ({ page }) => {
  await openDashboard(page, '/?from=1996-01-01&to=1998-06-30');
  await expect.poll(() => apart(page)).toBeLessThanOrEqual(1);
  await page
    .locator('.tl-surface')
    .evaluate((surface) => surface.scrollIntoView({ block: 'center' }));
  const box = await page.locator('.tl-surface').boundingBox();
  if (!box) throw new Error('There is no timeline to drag.');
  // High in the first lane, which is on the screen.
  await page.mouse.move(box.x + 300, box.y + 24);
  await page.mouse.down();
  await page.mouse.move(box.x + 180, box.y + 24, { steps: 6 });
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
  await page
    .locator('.tl-surface')
    .evaluate((surface) => surface.scrollIntoView({ block: 'center' }));
  const box = await page.locator('.tl-surface').boundingBox();
  if (!box) throw new Error('There is no timeline.');
  await page.mouse.move(box.x + 200, box.y + 24);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 20);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  await expect(page).toHaveURL(/from=1996-01-01&to=1998-06-30/);
  await page.evaluate((y) => scrollTo(0, y), scrolled);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect(page).not.toHaveURL(/from=1996-01-01&to=1998-06-30/);
  const { searchParams } = new URL(page.url());
  expect((searchParams.get('from') ?? '') > '1996-01-01').toBe(true);
  expect((searchParams.get('to') ?? '9') < '1998-06-30').toBe(true);
});

/** Where ticks of one bin stand on each other, in the strip of a lane. */
const placeOfStack = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('.tl-surface')?.scrollIntoView({ block: 'start' });
    for (const path of document.querySelectorAll<SVGPathElement>('.tl-live .tl-strips path')) {
      const [, x] = /M([\d.]+) -1v/.exec(path.getAttribute('d') ?? '') ?? [];
      const matrix = path.getScreenCTM();
      if (x === undefined || !matrix) continue;
      const { x: left, y: top } = new DOMPoint(Number(x), 0).matrixTransform(matrix);
      const plot = document.querySelector('.tl-surface')?.getBoundingClientRect();
      if (plot && left > plot.left && left < plot.right) return { x: left, y: top - 1 };
    }
    throw new Error('No two events stand on each other.');
  });

test('ticks that meet open to their events, by pointer and by keyboard', {
  tag: '@zone',
}, async ({ page }) => {
  await openDashboard(page);
  const strip = page.locator('.tl-root [data-strip]').first();
  const popover = page.getByRole('dialog', { name: /events here$/ });
  await expect(async () => {
    const meeting = await placeOfStack(page);
    await page.mouse.click(meeting.x, meeting.y);
    await expect(popover).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);

  const name = (await strip.getAttribute('aria-label')) ?? '';
  const count = Number(/ (\d+) events/.exec(name)?.[1]);
  await strip.focus();
  await page.keyboard.press('Enter');
  const all = page.getByRole('dialog', { name: `${count} events here` });
  await expect(all.getByRole('listitem')).toHaveCount(count);
  await all.getByRole('listitem').nth(1).getByRole('button').click();
  await expect(all).toHaveCount(0);
  await expect(page.locator('#event-title')).toBeFocused();
});

test('the keyboard walks the marks of a lane and the lanes, and opens an event', async ({
  page,
}) => {
  await openDashboard(page);
  const stop = page.locator('.tl-root a[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const first = await stop.getAttribute('data-event');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tl-root :focus')).not.toHaveAttribute('data-event', first ?? '');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tl-root :focus')).not.toHaveAttribute('data-event', first ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.tl-root :focus')).toHaveAttribute('data-event', first ?? '');
  await expect(page.locator('[data-emphasis=hovered]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`event=${first}`));
});

test('labels are whole, and the server has drawn them: nothing moves when the page comes alive', async ({
  page,
}) => {
  const html = await (await page.request.get('/')).text();
  expect(html).toContain('tl-strips');
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as never as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openDashboard(page);
  const labels = await page.locator('.tl-layer a').allTextContents();
  expect(labels.length).toBeGreaterThan(5);
  for (const label of labels) expect(label).not.toContain('…');
  const shifts = await page.evaluate(() => (globalThis as never as { shifts: number[] }).shifts);
  // A font that comes late moves a word by a hair.
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
});

test('an event under the pointer or the focus is marked in every part', async ({ page }) => {
  await openDashboard(page, '/?from=2025-10-01&to=2025-10-20');
  const line = page.getByRole('list', { name: 'Events in the window' }).getByRole('link', {
    name: /A drone strikes/,
  });
  const mark = await placeOfMark(page, /A drone strikes/);
  const bar = page.locator('[data-highlighted-bar="Oct 2025"]');
  await page.mouse.move(mark.x, mark.y);
  await expect(line).toHaveAttribute('data-highlighted');
  await expect(bar).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(bar).toHaveCount(0);
  await line.focus();
  await expect(page.locator('[data-emphasis=hovered]')).toHaveCount(1);
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
    await expect(page.locator('.tl-root a[data-event]').first()).toBeVisible();
    await expect(page.locator('[data-bin="1996"] rect').first()).toBeVisible();
    await expect(
      page.getByText('The map could not be loaded. Panj may have a newer version'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reload the page' }).first()).toBeVisible();
    await unfold(page, 'Theme, killed, evidence');
    await page.getByLabel('Incidents only').check();
    await expect(page).toHaveURL(/only=incidents/);
  });
});
