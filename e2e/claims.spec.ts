import { axeFindings, THEMES } from './axe';
import { expect, test } from './fixtures';

const DRONE = '2025-10-05-north-bridge-drone';
const CROSSINGS = '/claims/crossings-are-more-frequent-now';
const TITLE = 'Crossings from the far bank have become more frequent since the accord.';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('a reader goes from an event to a claim that rests on it, to its view, and back', async ({
      page,
    }) => {
      await page.goto(`/events/${DRONE}`);
      const claims = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Claims that rest on this' }) });
      await expect(claims).toContainText('Partly supported; this event speaks for it');
      await claims.getByRole('link', { name: TITLE }).click();
      await expect(page).toHaveURL(new RegExp(`${CROSSINGS}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await expect(page.getByText('Partly supported', { exact: true })).toBeVisible();
      const chart = page.getByRole('figure');
      await expect(chart.locator('[data-bin] rect').first()).toBeVisible();
      await page.getByRole('link', { name: 'Open this view in the dashboard' }).click();
      await expect(page).toHaveURL(/from=1991-02-01&to=2025-10-20&direction=af-to-tj/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      const reference = page.getByRole('link', { name: /^3: A drone strikes a camp/ });
      await expect(reference).toHaveText('[3]');
      await reference.click();
      await expect(page).toHaveURL(new RegExp(`/events/${DRONE}$`));
    });
  });
}

test('the panel of the dashboard lists the claims, too', async ({ page }) => {
  await page.goto(`/?event=${DRONE}`);
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page).toHaveURL(new RegExp(`${CROSSINGS}$`));
});

test('a claim says what it is to machines, with its verdict wherever it goes', async ({ page }) => {
  await page.goto('/claims/the-plain-was-always-quiet');
  await expect(page).toHaveTitle('The South plain was always quiet. Contradicted. · Panj');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/claims\/the-plain-was-always-quiet$/,
  );
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
    'content',
    'The South plain was always quiet. Contradicted.',
  );
  await expect(page.locator('meta[property="og:description"]')).not.toHaveAttribute(
    'content',
    /\[\[/,
  );
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  expect(data).toMatchObject({ '@type': 'Article', about: { '@type': 'Claim' } });
  expect(JSON.stringify(data)).not.toContain('[[');
});

test('every claim stands in the list, under its verdict, and in the sitemap', async ({
  page,
  request,
}) => {
  const { claims } = await (await request.get('/api/v1/claims')).json();
  await page.goto('/claims');
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(claims).toHaveLength(5);
  for (const { id, claim, verdict } of claims) {
    const section = page.locator('section').filter({ has: page.locator(`#${verdict}`) });
    await expect(section.getByRole('link', { name: claim })).toHaveAttribute(
      'href',
      `/claims/${id}`,
    );
    expect(sitemap).toContain(`/claims/${id}<`);
  }
});

test('a claim of which nothing is counted has no chart of nothing', async ({ page }) => {
  await page.goto('/claims/arrests-kept-the-peace');
  await expect(page.getByText('none counted as an incident')).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
});

test('files of the claims are there to take, and in no version', async ({ page, request }) => {
  await page.goto('/data');
  const { version, claims } = await (await request.get('/data/claims.json')).json();
  expect(claims).toHaveLength(5);
  await expect(page.getByRole('link', { name: 'claims.csv', exact: true })).toBeVisible();
  expect((await request.get(`/data/claims.csv?v=${version}`)).status()).toBe(404);
  await page.goto(`/data?v=${version}`);
  await expect(page.getByRole('link', { name: 'events.csv', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'claims.csv', exact: true })).toHaveCount(0);
});

test.describe('a claim that is not there', () => {
  test.use({ allowMissing: true });
  test('is a 404', async ({ page }) => {
    expect((await page.goto('/claims/nothing'))?.status()).toBe(404);
  });
});

test.describe('axe', () => {
  for (const theme of THEMES) {
    for (const path of ['/claims', CROSSINGS]) {
      for (const width of [390, 1440]) {
        test(`finds nothing on ${path}, ${width} px, ${theme}`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: theme });
          await page.goto(path);
          expect(await axeFindings(page, theme)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
      }
    }
  }
});
