import { axeFindings, THEMES } from './axe';
import { expect, openDashboard, test } from './fixtures';
import { LISTED_AT_FIRST, recordOf } from './record';

const DRONE = '2025-10-05-north-bridge-drone';

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('chart, the latest of the list and the open event are in the HTML', async ({ page }) => {
    await page.goto(`/?event=${DRONE}`);
    await expect(page.getByRole('heading', { name: 'Incidents per year' })).toBeVisible();
    await expect(page.locator('[data-bin="1996"] rect').first()).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Events in the window' }).getByRole('listitem'),
    ).toHaveCount(LISTED_AT_FIRST);
    await expect(page.getByRole('link', { name: /^Older: / }).last()).toHaveAttribute(
      'href',
      /to=/,
    );
    await expect(page.getByText('The drone came from across the river')).toBeVisible();
  });
});

test('values that make no sense are ignored in one quiet line', async ({ page }) => {
  for (const query of [
    'from=banana',
    'from=2020-01-01&to=1999-01-01',
    'types=battles,wizards',
    'period=stone-age',
    `provinces=${'x'.repeat(5_000)}`,
    'bin=week&bin=year&measure=NaN',
  ]) {
    const response = await page.goto(`/?${query}`);
    expect(response?.status(), query).toBe(200);
    await expect(
      page.getByRole('status').filter({ hasText: 'Ignored in the address' }),
    ).toHaveCount(1);
  }
});

test('the permanent page says what it is to machines', async ({ page }) => {
  await page.goto(`/events/${DRONE}`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/events/${DRONE}$`),
  );
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
    'content',
    /A drone strikes/,
  );
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  expect(data.headline).toMatch(/A drone strikes/);
  await page.getByRole('link', { name: 'Next ›' }).click();
  await expect(page).not.toHaveURL(new RegExp(DRONE));
});

test.describe('what the build drew ahead', () => {
  test.use({ site: 'real' });
  test('a shared cache keeps no page of the record for longer than an hour', async ({
    request,
  }) => {
    for (const path of [`/events/${recordOf('real')[0]?.id}`, '/changes', '/embed', '/method']) {
      const { 'cache-control': cache = '', etag = '' } = (await request.get(path)).headers();
      expect(cache, path).toContain('s-maxage=3600,');
      const again = await request.get(path, { headers: { 'If-None-Match': etag } });
      expect(again.status(), path).toBe(304);
    }
  });
});

test.describe('an unknown event', () => {
  test.use({ allowMissing: true });
  test('is a 404 with a search and the nearest dates', async ({ page }) => {
    const response = await page.goto('/events/2025-10-06-nothing');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link', { name: /A drone strikes/ })).toBeVisible();
    await page.getByRole('searchbox').fill('orchard');
    await expect(page.getByRole('heading', { name: /\d+ found/ })).toBeVisible();
  });
});

test.describe('axe', () => {
  test.use({ allowMissing: true });
  for (const theme of THEMES) {
    for (const path of [
      '/',
      `/?event=${DRONE}`,
      `/events/${DRONE}`,
      '/periods/river-war',
      '/events/nothing',
    ]) {
      test(`finds nothing on ${path}, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        if (path.startsWith('/?') || path === '/') await openDashboard(page, path);
        else await page.goto(path);
        expect(await axeFindings(page, theme)).toEqual([]);
      });
    }
  }
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const path of ['/', `/?event=${DRONE}`, `/events/${DRONE}`, '/periods/river-war']) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(360);
    });
  }
});

test('a theme once chosen holds before any script of the page has run', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openDashboard(page);
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.route('**/_next/static/chunks/*.js', () => {});
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 232, 223)');
});

test.describe('the theme of a link', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });
      for (const [colorScheme, theme, colour] of [
        ['light', 'dark', 'rgb(236, 232, 223)'],
        ['dark', 'light', 'rgb(28, 31, 35)'],
        ['dark', 'auto', 'rgb(236, 232, 223)'],
      ] as const) {
        test(`${theme} holds where the system’s is ${colorScheme}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.goto(`/?theme=${theme}`);
          await expect(page.locator('body')).toHaveCSS('color', colour);
        });
      }
    });
  }
});
