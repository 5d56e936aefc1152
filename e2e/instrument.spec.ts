import type { Locator, Page } from '@playwright/test';
import { expect, openDashboard, test } from './fixtures';
import { between } from './record';

/** Chart, strip and timeline as one instrument, and the card beside whatever is pointed at. */

const YEAR = '1997';
const inYear = between(`${YEAR}-01-01`, `${YEAR}-12-31`).incidents.length;

const door = (page: Page, label: string): Locator => page.locator(`[data-door="${label}"]`);
const eventsOfBar = (page: Page): Locator =>
  page.getByRole('dialog').filter({ hasText: `${YEAR}: ${inYear} incidents` });
const card = (page: Page): Locator => page.locator('[data-card]');
const listed = (page: Page): Locator => page.locator('#list-title');

async function middleOf(part: Locator): Promise<{ x: number; y: number; width: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

test.describe('a bar is a door', () => {
  const narrowed = new RegExp(`from=${YEAR}-01-01&to=${YEAR}-12-31`);

  test('to a click: its window and its events, one of which opens', async ({ page }) => {
    await openDashboard(page);
    await door(page, YEAR).click();
    await expect(page).toHaveURL(narrowed);
    const events = eventsOfBar(page);
    await expect(events.getByRole('listitem')).toHaveCount(inYear);
    await events.getByRole('listitem').first().getByRole('button').click();
    await expect(page).toHaveURL(/event=1997-/);
    await expect(events).toHaveCount(0);
  });

  test('to Enter, with the arrow keys speaking each bar; Escape leads back into the chart', async ({
    page,
  }) => {
    await openDashboard(page);
    await door(page, '1996').focus();
    await page.keyboard.press('ArrowRight');
    await expect(door(page, YEAR)).toBeFocused();
    await expect(door(page, YEAR)).toHaveAccessibleName(
      new RegExp(`^${YEAR}: ${inYear} incidents\\. .*killed`),
    );
    await page.keyboard.press('Home');
    await expect(page.locator('[data-door]').first()).toBeFocused();
    // All bars are one stop.
    await expect(page.locator('[data-door][tabindex="0"]')).toHaveCount(1);
    await door(page, YEAR).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(narrowed);
    await expect(eventsOfBar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(eventsOfBar(page)).toHaveCount(0);
    await expect(page.locator('[data-door]:focus')).toHaveCount(1);
    await expect(page).toHaveURL(narrowed);
  });

  test('to a reader without scripts, as a link', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/`);
    const href = await door(page, YEAR).getAttribute('href');
    expect(href).toMatch(narrowed);
    await context.close();
  });

  test('from which its events can be zoomed to', async ({ page }) => {
    await openDashboard(page);
    await door(page, YEAR).click();
    await eventsOfBar(page).getByRole('button', { name: 'Zoom to these' }).click();
    await expect(page).not.toHaveURL(narrowed);
    await expect(eventsOfBar(page)).toHaveCount(0);
    await expect(page.getByTestId('totals')).toContainText(`${inYear} incidents`);
  });
});

test('a drag across the chart selects a window; list and counts follow before the release', async ({
  page,
}) => {
  await openDashboard(page);
  const [first, last] = [await middleOf(door(page, '1996')), await middleOf(door(page, '1998'))];
  await page.mouse.move(first.x - first.width / 2 + 1, first.y);
  await page.mouse.down();
  await page.mouse.move(last.x, last.y, { steps: 4 });
  await page.mouse.move(last.x + last.width / 2 - 1, last.y);
  await expect(page.locator('[data-brushed]').first()).toBeVisible();
  const { events } = between('1996-01-01', '1998-12-31');
  // Give or take what stands at a pixel's edge.
  const off = async (): Promise<number> =>
    Math.abs(Number((await listed(page).textContent())?.split(' ')[0]) - events.length);
  await expect.poll(off).toBeLessThanOrEqual(3);
  // The address is of what was let go of.
  await expect(page).toHaveURL('/');
  await page.mouse.up();
  await expect(page).toHaveURL(/from=199[56]-..-..&to=199[89]-..-../);
  await expect(page.locator('[data-brushed]')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('Escape gives a selection up', async ({ page }) => {
  await openDashboard(page);
  const { x, y } = await middleOf(door(page, '1996'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y, { steps: 4 });
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-brushed]')).toHaveCount(0);
  await page.mouse.up();
  await page.waitForTimeout(300);
  await expect(page).toHaveURL('/');
});

test('a wheel with Ctrl zooms to the pointer, sideways it pans, up and down scrolls the page', async ({
  page,
}) => {
  await openDashboard(page, '/?from=1995-01-01&to=2005-12-31');
  const { x, y } = await middleOf(page.locator('[data-chart]'));
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=199[6-9]-.*&to=200[1-4]-/);
  const zoomed = page.url();
  await page.mouse.wheel(200, 0);
  await expect(page).not.toHaveURL(zoomed);
  const panned = page.url();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(page.url()).toBe(panned);
});

test('beside the window a drag on the strip selects another', async ({ page }) => {
  await openDashboard(page, '/?period=river-war');
  const strip = page.getByRole('slider', { name: 'Start of the window' });
  await strip.scrollIntoViewIfNeeded();
  const box = await page.locator('.cursor-crosshair').boundingBox();
  if (!box) throw new Error('There is no strip.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.8, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=201\d-..-..&to=202\d-..-../);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap on a bar leads to its window and events; one on the map to the card', async ({
    page,
  }) => {
    await openDashboard(page);
    await door(page, YEAR).tap();
    await expect(page).toHaveURL(new RegExp(`from=${YEAR}-01-01`));
    await expect(eventsOfBar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    const mark = page.getByRole('button', { name: /: 1 event,/ }).first();
    await mark.tap();
    await expect(card(page).getByRole('link', { name: 'Open' })).toBeVisible();
    await expect(page).not.toHaveURL(/event=/);
    await card(page).getByRole('link', { name: 'Open' }).tap();
    await expect(page).toHaveURL(/event=/);
  });
});

test.describe('the card', () => {
  const line = (page: Page): Locator =>
    page.getByRole('list', { name: 'Events in the window' }).getByRole('link').first();

  test('opens on a bar that the pointer rests on, can be moved onto, and goes by Escape', async ({
    page,
  }) => {
    await openDashboard(page);
    // Past its neighbour, whose card has not opened.
    await door(page, '1996').hover();
    await door(page, YEAR).hover();
    await expect(card(page)).toContainText(`${YEAR}: ${inYear} incidents`);
    await expect(card(page)).toContainText('killed');
    await card(page).hover();
    await page.waitForTimeout(600);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });

  test('says of a line of the list what the record knows, to the focus as to the pointer', async ({
    page,
  }) => {
    await openDashboard(page);
    await page.getByRole('link', { name: 'Events as a table' }).focus();
    await page.keyboard.press('Tab');
    await expect(line(page)).toBeFocused();
    await expect(card(page)).toContainText(/\d sources?/);
    await expect(line(page)).toHaveAccessibleDescription(/\d sources?/);
    const box = await card(page).boundingBox();
    const screen = page.viewportSize();
    if (!box || !screen) throw new Error('The card is not on the screen.');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(screen.width);
    expect(box.y + box.height).toBeLessThanOrEqual(screen.height);
  });

  test('is not there under a drag', async ({ page }) => {
    await openDashboard(page);
    const { x, y } = await middleOf(door(page, YEAR));
    await page.mouse.move(x, y);
    await expect(card(page)).toBeVisible();
    await page.mouse.down();
    await expect(card(page)).toHaveCount(0);
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.waitForTimeout(600);
    await expect(card(page)).toHaveCount(0);
    await page.mouse.up();
  });
});

test('the chart is taller where there is room, and the server’s is as tall', async ({
  page,
  browser,
  baseURL,
}) => {
  const heightAt = async (size: { width: number; height: number }, scripts: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: size });
    const own = await context.newPage();
    await own.goto(`${baseURL}/`);
    const height = (await own.locator('[data-chart]').boundingBox())?.height;
    await context.close();
    return height;
  };
  expect(await heightAt({ width: 1_440, height: 900 }, false)).toBe(190);
  const wide = { width: 2_560, height: 1_440 };
  expect(await heightAt(wide, false)).toBe(300);
  expect(await heightAt(wide, true)).toBe(300);
  await page.close();
});

test('what is done in the chart is seen in the timeline in the same frame', async ({ page }) => {
  await openDashboard(page);
  const plot = page.locator('[data-doors]');
  const { x, y, width } = await middleOf(plot);
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Both are read in one frame, as they are drawn: the band in each, and where the line of the
  // agreement stands, which is on every plot.
  await page.evaluate(() => {
    const seen: { readonly bands: string[]; readonly lines: string[] }[] = [];
    const placesIn = (part: string, name: string): string[] =>
      [...document.querySelectorAll(`${part} [${name}]`)]
        .map((found) => found.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ left, right }) => `${left.toFixed(0)} to ${right.toFixed(0)}`);
    const read = (): void => {
      seen.push({
        bands: placesIn('main', 'data-brushed'),
        lines: ['figure#chart', '.tl-root'].map(
          (part) => placesIn(part, 'data-agreement')[0] ?? '',
        ),
      });
      requestAnimationFrame(read);
    };
    requestAnimationFrame(read);
    Object.assign(window, { seen });
  });
  for (let i = 1; i <= 12; i += 1) await page.mouse.move(x - (i / 12) * width * 0.4, y);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=/);
  await expect(page.locator('[data-brushed]')).toHaveCount(0);
  const seen = await page.evaluate(
    () => Reflect.get(window, 'seen') as { bands: string[]; lines: string[] }[],
  );
  const banded = seen.filter(({ bands }) => bands.length > 0);
  expect(new Set(banded.map(({ bands }) => bands[0])).size).toBeGreaterThan(2);
  for (const { bands } of banded) expect(bands).toEqual([bands[0], bands[0]]);
  expect(new Set(seen.map(({ lines }) => lines[1])).size).toBeGreaterThan(1);
  for (const { lines } of seen) expect(lines).toEqual([lines[1], lines[1]]);
});
