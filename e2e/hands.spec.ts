import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, openDashboard, placeOfMark, test } from './fixtures';

/** The dashboard under every hand: mouse, keyboard alone, touch, at each of its widths. */

const DRONE = '2025-10-05-north-bridge-drone';
const WINDOW = '/?from=2025-10-01&to=2025-10-20';
const title = (page: Page): Locator => page.locator('#event-title');
const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Event' });
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Window' });
const line = (page: Page): Locator => page.locator(`#event-${DRONE}`);

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** Everything that could take the focus, or be hit by Tab, and stands outside of an element. */
const reachableOutside = (sheet: Locator): Promise<readonly string[]> =>
  sheet.evaluate((inside) => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    return [...all]
      .filter((one) => {
        if (inside.contains(one) || one.hasAttribute('data-base-ui-focus-guard')) return false;
        one.focus({ preventScroll: true });
        return document.activeElement === one;
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });

test.describe('one bar for the window', () => {
  test('moves it, sets its dates and shows all of it; it stays while the page scrolls', async ({
    page,
  }) => {
    await openDashboard(page, '/?from=2010-01-01&to=2011-12-31');
    await bar(page).getByRole('button', { name: 'Earlier, by one window' }).click();
    await expect(page).toHaveURL(/from=2008-01-0\d&to=2009-12-3\d/);
    await bar(page).getByRole('button', { name: 'Later, by one window' }).click();
    await expect(page).toHaveURL(/from=2010-01-0\d&to=2011-12-3\d/);
    await bar(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/from=2010-07-/);
    await page.mouse.wheel(0, 900);
    await expect.poll(async () => (await boxOf(bar(page))).y).toBe(0);
    await page.locator('summary', { hasText: '2010' }).click();
    await page.getByLabel('From', { exact: true }).fill('1997');
    await page.getByLabel('To', { exact: true }).fill('1997');
    await page.getByRole('button', { name: 'Set dates' }).click();
    await expect(page).toHaveURL(/from=1997-01-01&to=1997-12-31/);
    await expect(bar(page).getByText('Dates', { exact: true })).toBeHidden();
    await bar(page).getByRole('link', { name: 'All years' }).click();
    await expect(page).toHaveURL('/');
  });

  test('what opens under a button closes by Escape, a press elsewhere and a focus that leaves', async ({
    page,
  }) => {
    await openDashboard(page);
    const more = page.locator('summary[aria-label="More of the chart"]');
    const table = page.getByRole('button', { name: 'Table of the numbers' });
    await more.click();
    await expect(table).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(table).toBeHidden();
    await expect(more).toBeFocused();
    await more.press('Enter');
    await expect(table).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(table).toBeHidden();
    await more.press('Enter');
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Tab');
    await expect(table).toBeHidden();
    await expect(page).toHaveURL('/');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('its dates are a form that keeps the rest of the view', async ({ page }) => {
      await page.goto('/?themes=drone&period=river-war');
      await page.locator('summary', { hasText: '1992' }).click();
      await page.getByLabel('From', { exact: true }).fill('1993-01-01');
      await page.getByLabel('To', { exact: true }).fill('1994-12-31');
      await page.getByRole('button', { name: 'Apply' }).first().click();
      await expect(page).toHaveURL(
        /themes=drone.*from=1993-01-01&to=1994-12-31|from=1993-01-01&to=1994-12-31.*themes=drone/,
      );
    });
  });
});

test.describe('the first screen', () => {
  test.use({ site: 'real', viewport: { width: 1280, height: 720 } });
  for (const path of [
    '/?period=civil-war',
    '/?period=incidents-2025-26',
    '/?types=battles',
    '/?from=2010-01-01&to=2014-12-31',
  ]) {
    test(`at 1,280 × 720 has the chart and at least three lanes: ${path}`, async ({ page }) => {
      await openDashboard(page, path);
      const chart = await boxOf(page.locator('[data-chart]'));
      expect(chart.bottom).toBeLessThan(720);
      const tops = await page.evaluate(() =>
        [...document.querySelectorAll('.tl-live [data-lane] line')].map(
          (top) => top.getBoundingClientRect().top,
        ),
      );
      const [third = 720, fourth = 720] = tops.slice(2);
      // Its name and a row of it, or all of a lane that holds nothing.
      expect(third + Math.min(36, fourth - third)).toBeLessThanOrEqual(720);
    });
  }
});

for (const width of [900, 1024, 1279]) {
  test(`at ${width} px an open event is a column beside a live chart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await openDashboard(page, `/?period=river-war&event=${DRONE}`);
    const column = await boxOf(panel(page));
    expect(column.width).toBe(380);
    expect(column.right).toBe(width);
    for (const part of ['[data-chart]', '.tl-live']) {
      expect((await boxOf(page.locator(part))).right, part).toBeLessThanOrEqual(column.x);
    }
    // Chart and timeline keep working, and the event stays open.
    await page.locator('[data-door]').nth(4).click();
    await expect(page).toHaveURL(/from=/);
    await expect(page).toHaveURL(new RegExp(`event=${DRONE}`));
    await expect(panel(page)).toBeVisible();
    await bar(page).getByRole('link', { name: 'All years' }).click();
    await expect(title(page)).toBeVisible();
  });
}

for (const [width, height] of [
  [390, 844],
  [768, 1024],
] as const) {
  test(`at ${width} px an open event is a sheet, and nothing beside it can be reached`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${WINDOW}&event=${DRONE}`);
    await expect(page.locator('main[inert]')).toBeAttached();
    expect(await reachableOutside(panel(page))).toEqual([]);
    await title(page).focus();
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      const isInside = await panel(page).evaluate(
        (inside) =>
          document.activeElement === document.body || inside.contains(document.activeElement),
      );
      expect(isInside).toBe(true);
    }
    await page.getByRole('link', { name: 'Close the event' }).click();
    await expect(page.locator('[inert]')).toHaveCount(0);
  });
}

for (const width of [390, 1024]) {
  test(`at ${width} px the filters lie over the page and close by Escape, ✕, outside and Back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openDashboard(page, '/?period=river-war');
    const filters = page.getByRole('complementary', { name: 'Filters of the dashboard' });
    const opener = page.locator('[data-opens=filters]:visible').first();
    const closings: Readonly<Record<string, () => Promise<unknown>>> = {
      'by Escape': () => page.keyboard.press('Escape'),
      'by ✕': () => page.getByRole('button', { name: 'Close the filters' }).click(),
      ...(width > 900 ? { outside: () => page.mouse.click(width - 40, 400) } : {}),
      'by Back': () => page.goBack(),
    };
    for (const [how, close] of Object.entries(closings)) {
      await opener.click();
      await expect(filters, how).toBeVisible();
      await expect(page.locator('#filters-title'), how).toBeFocused();
      expect(await reachableOutside(filters), how).toEqual([]);
      await close();
      await expect(filters, how).toBeHidden();
      await expect(opener, how).toBeFocused();
      await expect(page.locator('[inert]'), how).toHaveCount(0);
    }
  });
}

test.describe('closed, an event gives the focus back to where it was opened', () => {
  type Opening = {
    readonly path?: string;
    /** Opens the event, and says what is to have the focus afterwards. */
    readonly open: (page: Page) => Promise<Locator>;
  };
  const openings: Readonly<Record<string, Opening>> = {
    'a line of the list, by Enter': {
      open: async (page) => {
        await line(page).focus();
        await page.keyboard.press('Enter');
        return line(page);
      },
    },
    'a line of the list, by a click': {
      open: async (page) => {
        await line(page).click();
        return line(page);
      },
    },
    'a mark, by Enter': {
      open: async (page) => {
        const mark = page.locator(`.tl-layer a[data-event="${DRONE}"]`);
        await mark.focus();
        await page.keyboard.press('Enter');
        return mark;
      },
    },
    'a mark, by a click': {
      open: async (page) => {
        const { x, y } = await placeOfMark(page, /A drone strikes/);
        await page.mouse.click(x, y);
        return page.locator(`.tl-layer a[data-event="${DRONE}"]`);
      },
    },
    'the ticks of a lane': {
      path: '/',
      open: async (page) => {
        const strip = page.locator('.tl-root [data-strip]').first();
        await strip.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
        return strip;
      },
    },
    'a bar of the chart': {
      path: '/?from=2025-10-01&to=2025-10-31&bin=month',
      open: async (page) => {
        await page.locator('[data-door]').first().focus();
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
        return page.locator('[data-door][tabindex="0"]');
      },
    },
    'a place on the map': {
      open: async (page) => {
        const places = page.locator('[data-part=map] [data-place]');
        await places.first().waitFor();
        for (const place of await places.all()) {
          await place.focus();
          await page.keyboard.press('Enter');
          // The address follows a moment later.
          await page.waitForTimeout(500);
          if (page.url().includes('event=')) return place;
          if ((await page.getByRole('dialog').count()) > 0) {
            await page
              .getByRole('dialog')
              .getByRole('listitem')
              .first()
              .getByRole('button')
              .click();
            return place;
          }
        }
        throw new Error('No place has events.');
      },
    },
    'a result of the search': {
      open: async (page) => {
        await page.keyboard.press('/');
        await page.getByRole('dialog').getByRole('combobox').fill('drone north bridge');
        await expect(page.getByRole('option', { name: /A drone strikes/ }).first()).toBeVisible();
        await page
          .getByRole('option', { name: /A drone strikes/ })
          .first()
          .click();
        return page.locator('[data-opener=search]');
      },
    },
    'a link of the panel': {
      open: async (page) => {
        const link = page
          .getByRole('complementary', { name: 'What the window holds' })
          .locator('a[data-event]')
          .last();
        await link.click();
        return link;
      },
    },
  };
  for (const [name, { path = WINDOW, open }] of Object.entries(openings)) {
    test(name, async ({ page }) => {
      await openDashboard(page, path);
      for (const how of ['Escape', 'Close the event', 'Back'] as const) {
        const place = await open(page);
        await expect(title(page), `opened, for ${how}`).toBeFocused();
        if (how === 'Escape') await page.keyboard.press('Escape');
        else if (how === 'Back') await page.goBack();
        else await page.getByRole('link', { name: how }).click();
        await expect(panel(page), how).toHaveCount(0);
        await expect(place, how).toBeFocused();
      }
    });
  }

  test('also where it lay over the page, and from event to event by Back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openDashboard(page, WINDOW);
    await line(page).click();
    await expect(title(page)).toBeFocused();
    const next = panel(page).getByRole('link', { name: 'Next event ›' });
    await next.click();
    await expect(page).not.toHaveURL(new RegExp(DRONE));
    await expect(title(page)).toBeFocused();
    await page.goBack();
    await expect(next).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(line(page)).toBeFocused();
  });
});

test('opened from the search, an event does not scroll the page nor hide its own buttons', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 720 });
  await openDashboard(page, '/?period=river-war');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('drone north bridge');
  await page
    .getByRole('option', { name: /A drone strikes/ })
    .first()
    .click();
  await expect(title(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const name of ['Close the event', 'Share and embed this event']) {
    await expect(panel(page).getByRole('link', { name })).toBeInViewport({ ratio: 1 });
  }
});

test('the keys are where they are on a Russian and a Tajik keyboard, and a field’s own in a field', async ({
  page,
}) => {
  await openDashboard(page, '/?period=river-war');
  const press = (key: string, code: string) =>
    page.evaluate(
      ([pressed, at]) =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, code: at, bubbles: true, cancelable: true }),
        ),
      [key, code],
    );
  await press('о', 'KeyJ');
  await expect(page).toHaveURL(/event=/);
  await page.keyboard.press('Escape');
  await press('х', 'BracketLeft');
  await expect(page).toHaveURL(/to=\d{4}-/);
  await bar(page).locator('summary').first().click();
  await page.getByLabel('From', { exact: true }).focus();
  const url = page.url();
  await press('о', 'KeyJ');
  await page.waitForTimeout(300);
  expect(page.url()).toBe(url);
});

test.describe('an unknown event', () => {
  for (const path of ['/?event=nope', '/?period=river-war&event=nope']) {
    for (const width of [1440, 1024, 390]) {
      test(`keeps the view and says so: ${path} at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        await expect(panel(page)).toContainText('There is no event “nope”');
        await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
        await panel(page).getByRole('link', { name: 'Go on without it' }).click();
        await expect(panel(page)).toHaveCount(0);
        await expect(page).toHaveURL(path.replace(/[?&]event=nope/, ''));
      });
    }
  }
});

test('evidence is fetched for what the pointer rests on, not for what it passes', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\/record\/(?:details|events)[^?]*\.json/.test(request.url())) fetched.push(request.url());
  });
  await openDashboard(page, '/?period=river-war');
  const lines = page.getByRole('list', { name: 'Events in the window' }).getByRole('link');
  await lines.first().scrollIntoViewIfNeeded();
  await lines.first().hover();
  await expect.poll(() => fetched.length).toBe(1);
  // Down the list in one stroke, faster than any hand, and on: a machine under load takes its time.
  await lines.evaluateAll((all) => {
    const passed = [...all.slice(0, 12), document.body];
    passed.slice(1).forEach((next, at) => {
      passed[at]?.dispatchEvent(
        new PointerEvent('pointerout', {
          bubbles: true,
          relatedTarget: next,
          pointerType: 'mouse',
        }),
      );
    });
  });
  await page.waitForTimeout(300);
  expect(fetched.length).toBe(1);
});

test.describe('no running text is wider than 68 characters', () => {
  const EVENT = 'aside[aria-label=Event] article';
  const OPENING = 'section[aria-labelledby=opening-title]';
  for (const [width, path, within] of [
    [1440, `${WINDOW}&event=${DRONE}`, EVENT],
    [1024, `${WINDOW}&event=${DRONE}`, EVENT],
    [768, `${WINDOW}&event=${DRONE}`, EVENT],
    [1440, `/events/${DRONE}`, 'main article'],
    [1440, '/?period=river-war', OPENING],
    [1024, '/?period=river-war', OPENING],
    [1440, '/story', 'main'],
    [1440, '/method', 'main'],
  ] as const) {
    test(`${path} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(await widestLines(page, within)).toEqual([]);
    });
  }
});

/** Lines of running text with more characters than may stand in one. */
const widestLines = (page: Page, within: string): Promise<readonly string[]> =>
  page.evaluate((root) => {
    const lines: string[] = [];
    for (const block of document.querySelectorAll(`${root} p`)) {
      if (!block.checkVisibility()) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const rows = new Map<number, string>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          if (!box || box.width === 0) continue;
          const row = Math.round(box.bottom / 8);
          rows.set(row, (rows.get(row) ?? '') + text[at]);
        }
      }
      // A block of one line is no running text.
      if (rows.size > 1) lines.push(...[...rows.values()].filter((row) => row.trim().length > 68));
    }
    return lines;
  }, within);

test.describe('touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('the choices of the chart are one row, and every button is 44 px', async ({ page }) => {
    await openDashboard(page, '/?period=river-war');
    const chart = page.getByRole('navigation', { name: 'Chart' });
    expect((await boxOf(chart)).height).toBeLessThan(60);
    expect((await boxOf(bar(page))).height).toBeLessThan(60);
    for (const part of [chart, bar(page)]) {
      for (const button of await part.locator('a:visible, button:visible, summary:visible').all()) {
        const { width, height } = await boxOf(button);
        const name = await button.evaluate((one) => one.outerHTML.slice(0, 100));
        expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe('axe, with the size of targets', () => {
  const states: Readonly<Record<string, { path: string; act?: (page: Page) => Promise<void> }>> = {
    'a period': { path: '/?period=river-war' },
    'an open event': { path: `${WINDOW}&event=${DRONE}` },
    'an unknown event': { path: '/?event=nope' },
    'the filters': { path: '/?sheet=filters' },
    reading: { path: `/?mode=read&event=${DRONE}` },
    'the dates': {
      path: '/?period=river-war',
      act: (page) => bar(page).locator('summary').first().click(),
    },
    'more of the chart': {
      path: '/?period=river-war',
      act: (page) => page.locator('summary[aria-label="More of the chart"]').click(),
    },
  };
  for (const width of [390, 768, 1024, 1440]) {
    for (const [name, { path, act }] of Object.entries(states)) {
      test(`finds nothing in ${name} at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await openDashboard(page, path);
        await act?.(page);
        expect(await axeFindings(page, 'light', { withTargets: true })).toEqual([]);
      });
    }
  }
});
