import { expect, openDashboard, test } from './fixtures';
import { recordOf } from './record';

test.use({ site: 'real' });

/** The one journey over the record as it is. It knows nothing of it by heart: all that it expects is
 * read from the files that an editor edits. */
const record = recordOf('real');
const incidents = record.filter(
  ({ type, scope }) => type !== 'strategic-developments' && scope !== 'context',
);

test('the record as it is: opened, filtered, an event, a frame, the API', async ({
  page,
  request,
}) => {
  await openDashboard(page);
  const list = page.getByRole('list', { name: 'Events in the window' });
  await page.getByRole('button', { name: `All ${record.length}` }).click();
  await expect(list.getByRole('listitem')).toHaveCount(record.length);

  await openDashboard(page, '/?only=incidents');
  await page.getByRole('button', { name: `All ${incidents.length}` }).click();
  await expect(list.getByRole('listitem')).toHaveCount(incidents.length);
  const last = record.findLast(({ id }) => incidents.some((incident) => incident.id === id));
  await list.getByRole('link', { name: last?.title }).first().click();
  await expect(page).toHaveURL(new RegExp(`event=${last?.id}`));
  await expect(page.getByRole('heading', { name: last?.title }).first()).toBeVisible();

  await page.goto(`/embed/event/${last?.id}`);
  await expect(page.locator('h1')).toContainText(last?.title ?? 'nothing');

  const { total, tooVague, version } = await (await request.get('/api/v1/events?limit=1')).json();
  expect(total + tooVague.length).toBe(record.length);
  expect((await request.get(`/api/v1/frequency?v=${version}`)).status()).toBe(200);

  const { paths } = await (await request.get('/api/v1/openapi.json')).json();
  for (const { get } of Object.values<{ get: Record<string, string> }>(paths)) {
    const example = get['x-example-request'] ?? 'none';
    expect((await request.get(example)).status(), example).toBe(200);
  }
  // What pages say of single events leads to them.
  for (const path of ['/method', '/embed', '/api']) {
    await page.goto(path);
    const links = await page
      .locator('main a[href^="/events/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  }
});

test('no name on the map touches another, at any width and in both zooms', async ({ page }) => {
  for (const width of [390, 768, 1_440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/?tab=map', '/?tab=map&mapSize=killed&mapZoom=panj']) {
      await openDashboard(page, path);
      const texts = page.locator('[data-map-label] text');
      await texts.first().scrollIntoViewIfNeeded();
      const boxes = await texts.evaluateAll((all) =>
        all.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // Half of what stands above and below letters is air.
          const air = (bottom - top) * 0.15;
          return { text: text.textContent, left, right, top: top + air, bottom: bottom - air };
        }),
      );
      expect(boxes.map(({ text }) => text)).toContain('Dushanbe');
      const touching = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.text} and ${b.text}`),
      );
      expect(touching, `${path} at ${width} px`).toEqual([]);
    }
  }
});
