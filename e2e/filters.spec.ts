import type { Page } from '@playwright/test';
import { axeFindings, THEMES } from './axe';
import { expect, openDashboard, test, unfold } from './fixtures';
import { between, record } from './record';

const { incidents } = between('1990', '2030');
const totals = '[data-testid=totals]';
const filters = (page: Page) =>
  page.getByRole('complementary', { name: 'Filters of the dashboard' });
const legend = (page: Page) => page.getByRole('group', { name: /^Event types/ });
const heading = (page: Page, count: number) =>
  expect(
    page.getByRole('heading', { name: `${count} event${count === 1 ? '' : 's'}`, exact: true }),
  ).toBeVisible();
const inProvince = (...names: string[]) =>
  record.filter(({ location }) => names.includes(location.province ?? '')).length;

test.describe('filters start empty, and a tap means only this', () => {
  test('places in two levels, by mouse: one, a second, a country, none', async ({ page }) => {
    await openDashboard(page);
    await expect(filters(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
    const box = (name: RegExp) => filters(page).getByRole('checkbox', { name });
    await box(/^Gorno-Badakhshan/).click();
    await heading(page, inProvince('GBAO'));
    await expect(box(/^Gorno-Badakhshan/)).toBeChecked();
    await box(/^Khatlon/).click();
    await heading(page, inProvince('GBAO', 'Khatlon'));
    await expect(
      filters(page)
        .getByRole('group', { name: /^Where/ })
        .locator('legend'),
    ).toContainText('Khatlon, Gorno-Badakhshan (GBAO)');
    await box(/^Khatlon/).click();
    await box(/^Gorno-Badakhshan/).click();
    await expect(page).not.toHaveURL(/provinces/);
    await heading(page, record.length);
    await box(/^Tajikistan/).click();
    await heading(page, record.filter(({ location }) => location.country === 'TJ').length);
    await expect(box(/^Khatlon/)).toBeChecked();
    await expect(
      page.getByRole('list', { name: 'Active filters' }).getByText('Place: Tajikistan'),
    ).toBeVisible();
  });

  test('by keyboard: a list is one stop, its arrows walk it, a moved box keeps the focus', async ({
    page,
  }) => {
    await openDashboard(page);
    await unfold(page, 'Theme');
    await page.getByLabel('Find a theme').focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = await focused();
    expect(third).not.toBe(first);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(new RegExp(`themes=${third}`));
    // It stands first now, ticked.
    await expect(filters(page).locator('input[name=themes]').first()).toHaveValue(third);
    await expect.poll(focused).toBe(third);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/themes=/);
    await expect.poll(focused).toBe(third);
    await page.keyboard.press('Tab');
    await expect(filters(page).locator(':focus')).toHaveCount(0);
  });

  test('one group alone, found by its name', async ({ page }) => {
    await openDashboard(page);
    await unfold(page, 'Who');
    await page.getByLabel('Find a group').fill('road');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/actors=road-crews/);
    await expect(filters(page).locator('input[name=actors]').first()).toBeChecked();
    await expect(filters(page).locator('summary', { hasText: 'Who' })).toContainText('Road crews');
  });

  test('without scripts a link of the legend and the form still filter', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await legend(page)
      .getByRole('button', { name: /^Riots/ })
      .click();
    await expect(page).toHaveURL(/types=riots/);
    await filters(page)
      .getByRole('checkbox', { name: /^Tajikistan/ })
      .check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await heading(
      page,
      record.filter(({ type, location }) => type === 'riots' && location.country === 'TJ').length,
    );
    await context.close();
  });
});

test.describe('the legend is the filter of types', () => {
  test('its counts add up to the headline; a click is only that, a second adds, by keys too', async ({
    page,
  }) => {
    await openDashboard(page);
    const counted = await legend(page)
      .getByRole('button')
      .evaluateAll((keys) =>
        keys
          .map((key) => /: (\d+) incident/.exec(key.getAttribute('aria-label') ?? '')?.[1])
          .filter((count) => count !== undefined)
          .map(Number),
      );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(incidents.length);
    const of = (...types: string[]) => incidents.filter(({ type }) => types.includes(type)).length;
    const battles = legend(page).getByRole('button', { name: /^Battles: / });
    await battles.click();
    await expect(page.locator(totals)).toHaveText(new RegExp(`^${of('battles')} incidents`));
    await expect(battles).toHaveAttribute('aria-pressed', 'true');
    await battles.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/types=battles,riots/);
    await expect(page.locator(totals)).toHaveText(
      new RegExp(`^${of('battles', 'riots')} incidents`),
    );
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/types=riots/);
    // One stop: the next Tab leaves the legend.
    await page.keyboard.press('Tab');
    await expect(legend(page).locator(':focus')).toHaveCount(0);
  });

  test('stands in a live frame and on the page of a period', async ({ page }) => {
    await page.goto('/embed/frequency/live');
    await expect(page.locator('[data-chart=live]')).toBeVisible();
    await legend(page)
      .getByRole('button', { name: /^Riots/ })
      .click();
    await expect(page).toHaveURL(/types=riots/);
    await page.goto('/periods/river-war');
    await page
      .getByRole('list', { name: 'Event types' })
      .getByRole('link', { name: 'Riots' })
      .click();
    await expect(page).toHaveURL(/\/\?period=river-war&types=riots/);
  });
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('Badakhshan alone in three taps; everything to tap is 44 px, every field 16', async ({
    page,
  }) => {
    await openDashboard(page);
    await page.getByRole('link', { name: 'Filters', exact: true }).tap();
    await filters(page)
      .getByRole('checkbox', { name: /^Gorno-Badakhshan/ })
      .tap();
    const show = page.getByRole('button', { name: `Show ${inProvince('GBAO')} events` });
    for (const title of ['Who', 'Across', 'Theme, killed, evidence']) await unfold(page, title);
    const small = await filters(page)
      .locator('button, a, select, summary, label:has([type=checkbox]), .field')
      .evaluateAll((targets) =>
        targets
          .filter(
            (target) => target.checkVisibility() && target.getBoundingClientRect().height < 44,
          )
          .map(({ textContent }) => textContent),
      );
    expect(small).toEqual([]);
    const fields = await filters(page)
      .locator('.field')
      .evaluateAll((all) =>
        all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
      );
    expect(Math.min(...fields)).toBeGreaterThanOrEqual(16);
    await show.tap();
    await expect(filters(page)).toBeHidden();
    await heading(page, inProvince('GBAO'));
    for (const key of await legend(page).getByRole('button').all())
      expect((await key.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('the sheet has a way out at its top', async ({ page }) => {
    await openDashboard(page, '/?sheet=filters');
    await page.getByRole('button', { name: 'Close the filters' }).tap();
    await expect(filters(page)).toBeHidden();
  });
});

test.describe('nothing left', () => {
  const EMPTY = 'period=early-years&themes=border-post&accounts=differ';

  test('is said in the plots, with ways out that help', async ({ page }) => {
    await openDashboard(page, '/?period=river-war&killed=100000');
    for (const plot of [page.locator('#chart'), page.getByRole('region', { name: 'Timeline' })])
      await expect(plot.locator('[data-nothing]')).toContainText('No event of the record');
    const ways = page.locator('#chart [data-nothing]').getByRole('link');
    await ways.filter({ hasText: /^Without “Killed: at least 100,000”: \d+ events$/ }).click();
    await expect(page.locator('[data-nothing]')).toHaveCount(0);
    await expect(page).toHaveURL(/\?period=river-war$/);
    await page.goto(`/?${EMPTY}`);
    await ways.filter({ hasText: /^Nearest in time: / }).click();
    await expect(page.locator('[data-nothing]')).toHaveCount(0);
    await page.goto('/?types=strategic-developments');
    await expect(page.locator('#chart [data-nothing]')).toContainText('No incident here. The');
  });

  test('is said in a light frame, with a link that needs no script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const kind of ['frequency', 'timeline']) {
      await page.goto(`/embed/${kind}?${EMPTY}`);
      await expect(page.getByText('No event of the record begins')).toBeVisible();
      await page.getByRole('link', { name: /^All years: / }).click();
      await expect(page.getByText('No event of the record begins')).toHaveCount(0);
    }
    await context.close();
  });
});

test('what an action changed is told once, after it has settled', async ({ page }) => {
  await openDashboard(page);
  const told = page.locator('[data-spoken]');
  await told.evaluate((region) => {
    const all: string[] = [];
    Object.assign(globalThis, { told: all });
    new MutationObserver(() => all.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await expect(told).toBeEmpty();
  await legend(page)
    .getByRole('button', { name: /^Battles: / })
    .click();
  const battles = incidents.filter(({ type }) => type === 'battles').length;
  await expect(told).toHaveText(`${battles} incidents, type: Battles.`);
  // Several at once are told as one.
  await legend(page)
    .getByRole('button', { name: /^Battles: / })
    .click();
  await legend(page)
    .getByRole('button', { name: /^Riots: / })
    .click();
  await expect(told).toContainText('type: Riots.');
  await page.locator('[data-door][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('j');
  await expect(told).toHaveText(/^Event opened, number \d+ of \d+ events\.$/);
  const all = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  expect(all.length).toBe(3);
});

test('the chart is one key from the top, and at most 25 tab stops away', async ({ page }) => {
  await openDashboard(page);
  const isInChart = () =>
    page.evaluate(() => document.activeElement?.closest('#chart') instanceof Element);
  const before: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await isInChart()) break;
    before.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    expect(before.length, before.join(' | ')).toBeLessThanOrEqual(25);
  }
  await page.reload();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the chart' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#chart')).toBeFocused();
});

test.describe('axe', () => {
  const states: Readonly<Record<string, { path: string; width: number; groups?: true }>> = {
    'chosen filters, every group unfolded': {
      path: '/?provinces=gbao&types=battles,riots&themes=drone',
      width: 1440,
      groups: true,
    },
    'the sheet, every group unfolded': {
      path: '/?sheet=filters&provinces=gbao',
      width: 390,
      groups: true,
    },
  };
  for (const theme of THEMES) {
    for (const [name, { path, width, groups }] of Object.entries(states)) {
      test(`finds nothing in ${name}, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 900 });
        await openDashboard(page, path);
        if (groups) {
          await filters(page)
            .locator('details')
            .evaluateAll((all) => {
              for (const details of all) details.setAttribute('open', '');
            });
        }
        expect(await axeFindings(page, theme)).toEqual([]);
      });
    }
  }
});
