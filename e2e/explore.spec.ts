import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { axeFindings, THEMES } from './axe';
import { chooseMore, expect, openDashboard, test, unfold } from './fixtures';
import { between, LISTED_AT_FIRST, record } from './record';

const totals = '[data-testid=totals]';
const list = (page: Page) => page.getByRole('list', { name: 'Events in the window' });
const heading = (page: Page, count: number) =>
  expect(
    page.getByRole('heading', { name: `${count} event${count === 1 ? '' : 's'}` }),
  ).toBeVisible();
const filters = (page: Page) =>
  page.getByRole('complementary', { name: 'Filters of the dashboard' });

test('the list has the latest first, the earlier when asked for, and on paper all in order of time', async ({
  page,
}) => {
  await openDashboard(page);
  const lines = list(page).getByRole('listitem');
  const titles = record.map(({ title }) => title);
  await expect(lines).toHaveCount(LISTED_AT_FIRST);
  await expect(lines.first()).toContainText(titles.at(-1) ?? 'nothing');
  await page.getByRole('link', { name: 'Older: 60 more' }).click();
  await expect(lines).toHaveCount(2 * LISTED_AT_FIRST);
  await page.emulateMedia({ media: 'print' });
  await expect(lines).toHaveCount(record.length);
  await expect(lines.first()).toContainText(titles[0] ?? 'nothing');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: `All ${record.length}` }).click();
  await expect(lines).toHaveCount(record.length);
});

test.describe('filters', () => {
  test('each leaves what it says, and Back undoes it', async ({ page }) => {
    await openDashboard(page);
    const drones = record.filter(({ themes }) => themes.includes('drone'));
    const across = drones.filter(({ crossBorder }) => crossBorder === 'af-to-tj');
    await unfold(page, 'Theme');
    await filters(page)
      .getByRole('searchbox', { name: /^Find a theme/ })
      .fill('drones');
    await page.getByLabel(`Drones ${drones.length}`, { exact: true }).check();
    await heading(page, drones.length);
    await unfold(page, 'Across the frontier');
    await page.getByLabel('From Afghanistan').check();
    await heading(page, across.length);
    const chips = page.getByRole('list', { name: 'Active filters' });
    await expect(chips).toContainText('Theme: Drones');
    await expect(chips).toContainText('Frontier: From Afghanistan');
    await page.goBack();
    await heading(page, drones.length);
    await chips.getByRole('button', { name: 'Remove Theme: Drones' }).click();
    await heading(page, record.length);
  });

  test('killed at least, not known, accounts that differ, incidents only', async ({ page }) => {
    await openDashboard(page, '/?only=incidents');
    const { incidents } = between('1990', '2030');
    await heading(page, incidents.length);
    // Unfolded at first, since something is chosen in it.
    await page.getByLabel('People killed').selectOption('50');
    await heading(page, incidents.filter(({ fatalities }) => (fatalities.low ?? -1) >= 50).length);
    await page.getByLabel('People killed').selectOption('unknown');
    await heading(page, incidents.filter(({ fatalities }) => fatalities.low === null).length);
    await page.getByLabel('People killed').selectOption('');
    await page.getByLabel('Accounts differ').check();
    await heading(page, incidents.filter(({ accounts }) => (accounts?.length ?? 0) > 0).length);
  });

  test('an actor is found by another of its names, by keyboard', async ({ page }) => {
    await openDashboard(page);
    await unfold(page, 'Who');
    await page.getByLabel('Find a group').fill('Дорожники');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/actors=road-crews/);
    await heading(
      page,
      record.filter(({ actors }) => actors.some(({ id }) => id === 'road-crews')).length,
    );
  });

  test('nothing left: what to loosen is said, and helps', async ({ page }) => {
    await openDashboard(page, '/?period=early-years&themes=border-post&accounts=differ');
    const inChart = page.locator('#chart [data-nothing]');
    await expect(inChart).toContainText('No event of the record begins in this window');
    const all = inChart.getByRole('link', { name: /^All years: \d+ event/ });
    const count = Number(/: (\d+)/.exec((await all.textContent()) ?? '')?.[1]);
    await all.click();
    await heading(page, count);
  });

  test('values that no longer exist are ignored with the quiet line', async ({ page }) => {
    for (const query of [
      'actors=nobody',
      'themes=nothing',
      'killed=-3',
      'killed=1e9',
      'confidence=sure',
    ]) {
      await page.goto(`/?${query}`);
      await expect(
        page.getByRole('status').filter({ hasText: 'Ignored in the address' }),
      ).toHaveCount(1);
      await heading(page, record.length);
    }
  });
});

test.describe('search', () => {
  test('opens with /, finds by any spelling, opens with Enter, narrows the dashboard', async ({
    page,
  }) => {
    await openDashboard(page);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search the record' });
    const input = dialog.getByRole('combobox');
    await expect(input).toBeFocused();
    const counts: string[] = [];
    for (const spelling of ['Bridgeman', 'Бриджман']) {
      await input.fill(spelling);
      await expect(dialog.getByRole('status')).toContainText('found');
      counts.push((await dialog.getByRole('status').textContent()) ?? '');
    }
    expect(new Set(counts).size).toBe(1);
    await input.fill('drone strikes');
    await expect(dialog.getByRole('option').first()).toContainText('drone strikes');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/event=2025-10-05-/);
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('/');
    await input.fill('Bridgeman');
    await dialog.getByRole('option', { name: /^Show \d+ events?$/ }).click();
    await expect(page).toHaveURL(/q=Bridgeman/);
    await expect(page.locator('#list-title')).not.toHaveText(`${record.length} events`);
    const title = await page.locator('#list-title').textContent();
    await page.reload();
    await expect(page.locator('#list-title')).toHaveText(title ?? '');
    await expect(page.getByText('Words: “Bridgeman”', { exact: true })).toBeVisible();
  });

  test('a paste of 10,000 characters, and signs of all kinds, do no harm', async ({ page }) => {
    await openDashboard(page);
    await page.getByRole('button', { name: /^Search/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Search the record' });
    const input = dialog.getByRole('combobox');
    for (const text of ['x'.repeat(10_000), '.*+?^$(){}[]|\\', '\u202eпяндж']) {
      await input.fill(text);
      await expect(dialog.getByRole('status')).toBeVisible();
    }
    await input.fill('orchard');
    await expect(dialog.getByRole('status')).toContainText('found');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Search/ })).toBeFocused();
  });

  test('works from an event’s page', async ({ page }) => {
    await page.goto('/events/2025-10-05-north-bridge-drone');
    await page.getByRole('button', { name: /^Search/ }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('river accord signed');
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL(/\/\?event=1997-06-27-/);
  });
});

test.describe('map', () => {
  const MAY = '/?from=1994-05-01&to=1994-05-31';

  test('holds every incident once, drawn or listed, and opens them', async ({ page }) => {
    await openDashboard(page, MAY);
    const { incidents } = between('1994-05-01', '1994-05-31');
    await page.getByText('The places as a table').click();
    const sum = page.getByRole('row', { name: /^All/ }).getByRole('cell');
    await expect(sum.nth(1)).toHaveText(String(incidents.length));
    await expect(sum.nth(2)).toHaveText(String(incidents.length));
    await page.getByRole('button', { name: /^Reed island/ }).focus();
    await expect(list(page).getByRole('link', { name: /Reed island/ })).toHaveAttribute(
      'data-highlighted',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/event=1994-05-20-reed-island/);
    await page.getByRole('button', { name: 'The Panj', exact: true }).click();
    await expect(page).toHaveURL(/mapZoom=panj/);
  });

  test('leaves out what is no incident, says so, and shows it when it is chosen', async ({
    page,
  }) => {
    await openDashboard(page);
    const other = record.length - between('1900', '2030').incidents.length;
    const map = page.locator('section').filter({ has: page.locator('#map-title') });
    await map.scrollIntoViewIfNeeded();
    await expect(map).toContainText(`${other} events that are no incidents are left out`);
    await map.getByRole('link', { name: 'show strategic developments' }).click();
    await expect(page).toHaveURL(/types=strategic-developments/);
    await expect(map).not.toContainText('left out');
    await expect(map.locator('[data-place]').first()).toBeAttached();
  });

  test('is one stop that the arrow keys lead on from, with every place spoken', async ({
    page,
  }) => {
    await openDashboard(page);
    const map = page.getByRole('group', { name: /^Map:/ });
    const places = map.getByRole('button');
    const stop = map.locator('[data-place][tabindex="0"]');
    await expect(stop).toHaveCount(1);
    const count = await places.count();
    expect(count).toBeGreaterThan(4);
    await stop.focus();
    const seen = new Set<string>();
    for (let i = 0; i < count; i += 1) {
      const place = map.locator('[data-place]:focus');
      await expect(place).toHaveAttribute('tabindex', '0');
      await expect(place).toHaveAccessibleName(/: \d+ events?, /);
      seen.add((await place.getAttribute('data-place')) ?? '');
      await page.keyboard.press('PageDown');
    }
    expect(seen.size).toBe(count);
    await page.keyboard.press('Home');
    const placeOf = async () => {
      const box = await map.locator('[data-place]:focus').boundingBox();
      return {
        x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
        y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
      };
    };
    const before = await placeOf();
    await page.keyboard.press('ArrowRight');
    expect((await placeOf()).x).toBeGreaterThan(before.x);
    await expect(stop).toHaveCount(1);
    // Past the map with one Tab.
    await page.keyboard.press('Tab');
    await expect(map.locator(':focus')).toHaveCount(0);
  });

  test('draws what is known of a province only as its shape, and never as a circle', async ({
    page,
  }) => {
    await openDashboard(page);
    const map = page.getByRole('group', { name: /^Map:/ });
    const areas = map.getByRole('button', { name: /known to the province or district only/ });
    await expect(areas.first()).toBeAttached();
    for (const area of await areas.all()) {
      const slug = await area.getAttribute('data-place');
      await expect(area.locator(`use[href$="#province-${slug}"]`).first()).toBeAttached();
      // Its count stands on it.
      const [shape, hit] = [
        await area.locator('use').first().boundingBox(),
        await area.locator('circle').boundingBox(),
      ];
      expect(hit?.width ?? 0).toBeGreaterThanOrEqual(23.5);
      expect(shape?.width ?? 0).toBeGreaterThan(5);
    }
    const radii = await map
      .locator('circle')
      .evaluateAll((circles) => circles.map((one) => one.getBoundingClientRect().width));
    expect(Math.max(...radii)).toBeLessThan(80);
  });
});

test.describe('compare', () => {
  test('gives the exact interval, says what follows, and copies it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDashboard(page, '/?spanA=river-war&spanB=quiet-years');
    const interval = page.getByText(/exact 95 % interval [\d.]+ to [\d.]+/);
    const [, low, high] =
      /interval ([\d.]+) to ([\d.]+)/.exec((await interval.textContent()) ?? '') ?? [];
    expect(Number(low)).toBeLessThan(Number(high));
    const sentence = page.getByTestId('comparison');
    // The sentence says what the interval says, and of nothing else.
    await expect(sentence).toContainText(
      Number(low) <= 1 && Number(high) >= 1 ? 'too few to say' : `between ${low} and ${high} times`,
    );
    await expect(sentence).toContainText('“Years of the accord”');
    await page.getByRole('button', { name: 'Copy the sentence' }).click();
    await expect(page.getByText('Copied, with its source and version.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain((await sentence.textContent()) ?? 'no sentence');
    expect(copied).toMatch(/Version \d{4}-\d{2}-\d{2}-[0-9a-f]{8}.*CC BY 4.0. http/);
    await expect(page.getByText('A curated record is not a census')).toBeVisible();
    await page.getByRole('combobox', { name: /^Second span/ }).selectOption('window');
    await expect(page).toHaveURL(/spanB=window/);
  });

  test('an empty span says so', async ({ page }) => {
    await openDashboard(page, '/?spanA=2026-01-01_2026-06-01&spanB=river-war');
    await expect(page.getByTestId('comparison')).toContainText('The record covers no day of');
  });
});

test('tables sort, and copy as CSV what they show', { tag: '@zone' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDashboard(page, '/?period=river-war&bin=year');
  await chooseMore(page, 'Table of the numbers');
  const table = page.getByRole('region', { name: /as a table$/ });
  await table.getByRole('button', { name: 'Killed, best estimates' }).click();
  const figures = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map(({ children }) => children[children.length - 5]?.textContent ?? ''),
    );
  const numbers = figures
    .filter((text) => /\d/.test(text))
    .map((text) => Number(text.replace(',', '')));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await page.getByRole('button', { name: 'Copy as CSV' }).first().click();
  await expect(page.getByText(/^Copied \d+ lines/)).toBeVisible();
  const csv = csvParse(await page.evaluate(() => navigator.clipboard.readText()));
  const window = csv.find(({ Bin }) => Bin === 'Window');
  const sum = csv
    .filter(({ Bin }) => /^\d{4}$/.test(Bin ?? ''))
    .reduce((all, row) => all + Number(row.Incidents), 0);
  expect(Number(window?.Incidents)).toBe(between('1992-06-01', '1997-06-27').incidents.length);
  expect(sum).toBe(Number(window?.Incidents));
});

test('keys: next, previous, zoom, all years, the list of keys', { tag: '@zone' }, async ({
  page,
}) => {
  await openDashboard(page, '/?period=drone-months');
  const { events } = between('2025-10-01', '2030');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`event=${events[0]?.id}`));
  await expect(page.locator('#event-title')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`event=${events[1]?.id}`));
  await page.keyboard.press('k');
  await expect(page).toHaveURL(new RegExp(`event=${events[0]?.id}`));
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/from=202[45]/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/from=|period=/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
});

test('reading in order walks the set, the window following', { tag: '@zone' }, async ({ page }) => {
  await openDashboard(page, '/?only=incidents');
  const { incidents } = between('1990', '2030');
  await page.keyboard.press('r');
  await expect(page.getByRole('progressbar', { name: 'Read so far' })).toHaveAttribute(
    'aria-valuemax',
    String(incidents.length),
  );
  for (const incident of incidents.slice(0, 5)) {
    await expect(page).toHaveURL(new RegExp(`event=${incident.id}`));
    await expect(page.locator('#event-title')).toHaveText(incident.title);
    await page.keyboard.press('Space');
  }
  const shown = await page.locator(totals).textContent();
  expect(shown).toMatch(/199\d/);
  await expect(page.locator('[data-emphasis=selected]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('steady spells: a line of steps with its explanation, off until asked for', async ({
  page,
}) => {
  await openDashboard(page);
  await expect(page.locator('[data-reference]')).toHaveCount(0);
  await chooseMore(page, 'Steady spells');
  await expect(page.locator('[data-reference]').first()).toBeAttached();
  await expect(page.getByText('incidents were recorded at one rate')).toBeVisible();
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('filters in a sheet that Back closes; an event, a search, a page turned by a finger', async ({
    page,
  }) => {
    await openDashboard(page);
    await page.getByRole('link', { name: 'Filters', exact: true }).tap();
    await expect(filters(page)).toBeVisible();
    await expect(page.locator('#filters-title')).toBeFocused();
    await unfold(page, 'Theme, killed, evidence');
    await page.getByLabel('Incidents only').tap();
    await page.getByRole('button', { name: /^Show \d+ events/ }).tap();
    await expect(filters(page)).toBeHidden();
    await page.goBack();
    await expect(filters(page)).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(filters(page)).toBeHidden();
    await page.getByRole('button', { name: 'Read in order' }).tap();
    const title = page.locator('#event-title');
    const first = await title.textContent();
    await title.evaluate((element) => {
      const touch = (x: number) =>
        new Touch({ identifier: 1, target: element, clientX: x, clientY: 200 });
      element.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(300)] }));
      element.dispatchEvent(
        new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(100)] }),
      );
    });
    await expect(title).not.toHaveText(first ?? '');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('nothing to tap is smaller than 24 px', async ({ page }) => {
    await openDashboard(page, '/?period=drone-months&themes=drone');
    const small = await page
      .locator('button, select, summary, input[type=checkbox]')
      .evaluateAll((targets) =>
        targets
          .map((target) => ({
            target,
            box: (target.closest('label') ?? target).getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 1 && (box.height < 24 || box.width < 24))
          .map(({ target }) => target.outerHTML.slice(0, 120)),
      );
    expect(small).toEqual([]);
  });
});

test.describe('a print', () => {
  /** Opened wide, then laid out for a sheet by the browser's own menu. */
  async function printFrom(page: Page, path: string, paperPx: number): Promise<void> {
    await openDashboard(page, path);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: paperPx, height: 900 });
    await expect(page.locator('[data-paper]')).toBeVisible();
  }

  for (const [name, from, paperPx] of [
    ['portrait', 1440, 718],
    ['landscape', 1440, 1046],
    ['portrait from a phone', 390, 718],
  ] as const) {
    test(`a print in ${name} holds one set of bars, on the scale of the timeline`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: from, height: 900 });
      await printFrom(page, '/?period=river-war', paperPx);
      const paper = page.locator('[data-paper]');
      // A bin with incidents has bars, and each stands once on the sheet.
      const counted = await paper
        .locator('tbody tr')
        .evaluateAll(
          (rows) => rows.filter((row) => Number(row.children[1]?.textContent) > 0).length,
        );
      expect(counted).toBeGreaterThan(0);
      await expect(paper.locator('[data-bin]:has(rect)')).toHaveCount(counted);
      await expect(page.locator('.on-screen')).toBeHidden();
      await expect(page.locator('[data-chart]:visible')).toHaveCount(0);
      await expect(page.locator('.tl-root:visible')).toHaveCount(0);
      const [chart, timeline] = await paper.locator('figure svg[role=img]').all();
      const [above, below] = [await chart?.boundingBox(), await timeline?.boundingBox()];
      expect(above?.x).toBe(below?.x);
      expect(above?.width).toBe(below?.width);
      const lines = await paper.locator('[data-agreement]').all();
      const places = await Promise.all(lines.map(async (line) => (await line.boundingBox())?.x));
      expect(places).toHaveLength(2);
      expect(places[0]).toBeCloseTo(places[1] ?? Number.NaN, 1);
      await expect(paper.getByText(/Printed on .*data version/)).toBeVisible();
      await expect(paper.getByRole('list', { name: 'Event types' })).toBeVisible();
      await expect(paper.getByRole('row', { name: /^Window/ })).toBeVisible();
    });
  }

  test('a print with all sources carries the filters in words and every source', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await printFrom(page, '/?period=river-war&themes=narcotics', 718);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: /^Print with all sources/ }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(
      page
        .locator('[data-paper]')
        .getByText(/Theme: Narcotics/)
        .first(),
    ).toBeVisible();
    await expect(page.getByText(/http.*themes=narcotics/)).toBeVisible();
    const { events } = between('1992-06-01', '1997-06-27');
    for (const { themes, sources: own } of events) {
      if (!themes.includes('narcotics')) continue;
      for (const { url } of own) await expect(page.getByText(url)).toBeVisible();
    }
    await expect(filters(page)).toBeHidden();
    await expect(page.getByRole('region', { name: 'Window' })).toBeHidden();
  });
});

test.describe('axe', () => {
  const states: Readonly<
    Record<string, { path: string; act?: (page: Page) => Promise<void>; width?: number }>
  > = {
    'the method page': { path: '/method' },
    'the search': {
      path: '/?period=river-war',
      act: async (page) => {
        await page.keyboard.press('/');
        await page.getByRole('dialog').getByRole('combobox').fill('drone');
        await expect(page.getByRole('option').first()).toBeVisible();
      },
    },
    'the keys': { path: '/?period=river-war', act: (page) => page.keyboard.press('?') },
    'an actor’s list': {
      path: '/?themes=drone',
      act: async (page) => {
        await unfold(page, 'Who');
        await page.getByLabel('Find a group').fill('a');
        await expect(page.getByText('No group of that name')).toHaveCount(0);
      },
    },
    'tables and change points': {
      path: '/?period=river-war&reference=change-points',
      act: async (page) => {
        await chooseMore(page, 'Table of the numbers');
        await page.getByRole('link', { name: 'Events as a table' }).click();
        await expect(page.getByRole('columnheader', { name: 'Narrative' })).toBeVisible();
        await page.getByText('The places as a table').click();
      },
    },
    'the sheet of filters': { path: '/?sheet=filters', width: 390 },
    'reading on a phone': { path: '/?mode=read&event=1997-06-27-river-accord', width: 390 },
    'nothing left': { path: '/?period=early-years&themes=drone' },
    'a group’s events': {
      path: '/',
      act: async (page) => {
        await page.locator('.tl-root [data-strip]').first().focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
  };
  for (const theme of THEMES) {
    for (const [name, { path, act, width }] of Object.entries(states)) {
      test(`finds nothing in ${name}, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        if (width) await page.setViewportSize({ width, height: 844 });
        if (path === '/method') await page.goto(path);
        else await openDashboard(page, path);
        await act?.(page);
        expect(await axeFindings(page, theme)).toEqual([]);
      });
    }
  }
});
