import { axeFindings, THEMES } from './axe';
import { expect, test } from './fixtures';

/** What the API answers is asked of its functions, in api.test.ts; here stands what only a browser and
 * a server show. */
const API = '/api/v1';

test.describe('the API', () => {
  test('says the same as the dashboard', async ({ page, request }) => {
    const query = 'types=battles&spanA=river-war&spanB=quiet-years';
    const { sentence, caution } = await (await request.get(`${API}/compare?${query}`)).json();
    await page.goto(`/?${query}`);
    await expect(page.getByTestId('comparison')).toHaveText(sentence);
    await expect(page.getByText(caution)).toBeVisible();
  });

  test('answers a page of another origin that asks with a header that needs leave', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    await page.goto(await hostPage('<p>A page of somebody else</p>'));
    const seen = await page.evaluate(async (url) => {
      const response = await fetch(url, { headers: { 'If-None-Match': '"x"', 'X-Tool': 'y' } });
      return {
        status: response.status,
        etag: response.headers.get('ETag'),
        link: response.headers.get('Link'),
        total: (await response.json()).total,
      };
    }, `${baseURL}${API}/events?limit=1`);
    expect(seen.status).toBe(200);
    expect(seen.etag).toMatch(/^W\//);
    expect(seen.link).toMatch(/rel="next"/);
    expect(seen.total).toBeGreaterThan(100);
  });

  test('answers HEAD, a wrong escape and an unknown address as a program expects', async ({
    request,
  }) => {
    const head = await request.head(`${API}/events`);
    expect(head.status()).toBe(200);
    expect(head.headers().etag).toBe((await request.get(`${API}/events`)).headers().etag);
    expect((await request.get(`${API}/events/%E0%A4%A`)).status()).toBe(400);
    expect((await request.get('/events/%E0%A4%A')).status()).toBe(400);
    const { status, type } = await (await request.get(`${API}/nothing`)).json();
    expect([status, type]).toEqual([404, expect.stringMatching(/^\/api#/)]);
  });
});

// Its examples are of the record as it is.
test.describe('the page of the API', () => {
  test.use({ site: 'real' });
  test('describes what the description has, with links that work', async ({ page, request }) => {
    const { paths, components } = await (await request.get(`${API}/openapi.json`)).json();
    await page.goto('/api');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API');
    for (const [path, { get }] of Object.entries<{ get: Record<string, string> }>(paths)) {
      await expect(page.getByText(`GET ${path}`, { exact: true })).toBeVisible();
      const link = page.getByRole('link', { name: get['x-example-request'], exact: true });
      await expect(link).toHaveAttribute('href', get['x-example-request'] ?? '');
    }
    for (const name of Object.keys(components.parameters)) {
      await expect(page.locator(`#parameter-${name}`)).toBeVisible();
    }
    const hrefs = await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
    const anchors = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(anchors.length).toBeGreaterThan(20);
    for (const anchor of new Set(anchors)) await expect(page.locator(anchor)).toHaveCount(1);
  });

  test('explains each kind of problem where its type leads', async ({ page, request }) => {
    await page.goto('/api');
    for (const path of ['/events?limit=0', '/nothing']) {
      const { type, title } = await (await request.get(API + path)).json();
      await expect(page.locator(new URL(type, 'http://panj.test').hash)).toContainText(title);
    }
  });

  for (const width of [320, 390, 1440]) {
    test(`does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/api');
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  for (const theme of THEMES) {
    test(`gives axe nothing to find, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto('/api');
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await axeFindings(page, theme)).toEqual([]);
    });
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('is whole', async ({ page }) => {
      await page.goto('/api');
      await page.getByText('Fields of the answer').first().click();
      await expect(page.getByText('coverage.through').first()).toBeVisible();
    });
  });
});
