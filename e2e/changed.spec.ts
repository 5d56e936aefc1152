import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { listVersions } from '@/lib/record/kept-versions';
import { expect, test } from './fixtures';
import { recordOf } from './record';
import {
  CORRECTED,
  CORRECTED_WHY,
  HOSTILE,
  SECOND_DAY,
  SUCCESSOR_ID,
  WITHDRAWN_ID,
  WITHDRAWN_WHY,
} from './site/changes';

test.use({ site: 'changed' });

const CORRECTED_ID = CORRECTED.id;
const CORRECTED_BEST = CORRECTED.fatalities.best;
const { id: HOSTILE_ID, title: HOSTILE_TITLE, summary: HOSTILE_TEXT } = HOSTILE;
/** The site over a record that has gone on: the first of its versions is that of the other. */
const ours =
  listVersions(fileURLToPath(new URL('results/sites/changed', import.meta.url)))[0]?.id ?? '';
const record = recordOf('made-up');
const was = record.find(({ id }) => id === CORRECTED_ID);
const withdrawn = record.find(({ id }) => id === WITHDRAWN_ID);

test.describe('a frozen version', () => {
  test('keeps drawing its own events, while the live one has gone on', async ({
    page,
    request,
  }) => {
    const frozen = `?v=${ours}`;
    await page.goto(`/embed/event/${CORRECTED_ID}`);
    await expect(page.locator('.figures dd').first()).toContainText(`${CORRECTED_BEST} killed`);
    await page.goto(`/embed/event/${CORRECTED_ID}${frozen}`);
    await expect(page.locator('.figures dd').first()).toContainText(
      `${was?.fatalities.best} killed`,
    );
    await expect(page.locator('footer')).toContainText(ours);

    await page.goto('/embed/timeline');
    await expect(page.locator('.sub')).toContainText(`${record.length} events ·`);
    for (const [version, withdrawn, added] of [
      ['', 410, 200],
      [frozen, 200, 404],
    ] as const) {
      expect((await request.get(`/embed/event/${WITHDRAWN_ID}${version}`)).status()).toBe(
        withdrawn,
      );
      expect((await request.get(`/embed/event/${WITHDRAWN_ID}/live${version}`)).status()).toBe(
        withdrawn,
      );
      expect((await request.get(`/embed/event/${HOSTILE_ID}${version}`)).status()).toBe(added);
      expect((await request.get(`/chart/event/${HOSTILE_ID}.png${version}`)).status()).toBe(added);
      expect((await request.get(`/api/v1/events/${HOSTILE_ID}${version}`)).status()).toBe(added);
    }
    const killed = async (query: string): Promise<number> => {
      const answer = await (await request.get(`/api/v1/frequency?bin=year${query}`)).json();
      return answer.totals.killed.best;
    };
    expect((await killed('')) - (await killed(`&v=${ours}`))).toBe(
      CORRECTED_BEST - (was?.fatalities.best ?? Number.NaN),
    );
    const picture = await request.get(`/chart/frequency.svg${frozen}`);
    expect(picture.headers()['cache-control']).toContain('s-maxage=604800');
    expect(await picture.text()).toContain(ours);
  });

  test('is explored as it was, too', async ({ page }) => {
    await page.goto(`/embed/timeline/live?period=drone-months&v=${ours}`);
    await expect(page.locator('.vis-timeline')).toBeAttached();
    const old = record.filter(({ date }) => date >= '2025-10-01').length;
    const list = page.getByRole('list', { name: 'Events in the window' });
    await expect(list.getByRole('listitem')).toHaveCount(old);
    await page.goto('/embed/timeline/live?period=drone-months');
    await expect(page.locator('.vis-timeline')).toBeAttached();
    await expect(list.getByRole('listitem')).toHaveCount(old + 1);
  });
});

test('changes tell what was added, corrected and withdrawn, per record and field', async ({
  page,
}) => {
  await page.goto('/changes');
  const newest = page.locator('main section').first();
  await expect(newest).toContainText('15 June 2026');
  await expect(newest).toContainText('1 event added; 1 event corrected; 1 event withdrawn.');
  await expect(newest.getByRole('heading', { name: 'Figures corrected (1)' })).toBeVisible();
  await expect(newest).toContainText(CORRECTED_WHY);
  await expect(newest).toContainText(/Killed, best estimate.*2.*→.*4/s);
  await expect(newest).toContainText(withdrawn?.title ?? 'nothing');
  await expect(newest).not.toContainText('Narrative');
});

test.describe('a withdrawn event', () => {
  test.use({ allowMissing: true });

  test('keeps its page, which says when and why and leads on, with the last kept text', async ({
    page,
  }) => {
    const response = await page.goto(`/events/${WITHDRAWN_ID}`);
    expect(response?.status()).toBe(410);
    const notice = page.getByRole('complementary', { name: 'Withdrawn' });
    await expect(notice).toContainText('Withdrawn on 15 June 2026');
    await expect(notice).toContainText(WITHDRAWN_WHY);
    await expect(notice).toContainText(ours);
    await expect(notice.locator(`a[href="/events/${SUCCESSOR_ID}"]`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(withdrawn?.title ?? '');
    await expect(page.locator('article')).toContainText('Sources');
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
  });

  test('says the same in its frame', async ({ page }) => {
    const response = await page.goto(`/embed/event/${WITHDRAWN_ID}`);
    expect(response?.status()).toBe(410);
    await expect(page.getByRole('note')).toContainText(WITHDRAWN_WHY);
    await expect(page.locator('footer')).toContainText(ours);
    // It is in no count any more, so nothing is held against it.
    const context = await page.goto(`/embed/context/${WITHDRAWN_ID}`);
    expect(context?.status()).toBe(410);
    await expect(page.getByRole('alert')).toContainText(WITHDRAWN_WHY);
  });

  test('says the same in problem documents of the API, the picture and oEmbed', async ({
    request,
    baseURL,
  }) => {
    const address = encodeURIComponent(`${baseURL}/events/${WITHDRAWN_ID}`);
    for (const path of [
      `/api/v1/events/${WITHDRAWN_ID}`,
      `/chart/context/${WITHDRAWN_ID}.png`,
      `/data/like/${WITHDRAWN_ID}.csv`,
      `/chart/event/${WITHDRAWN_ID}.png`,
      `/chart/event/${WITHDRAWN_ID}.svg`,
      `/api/oembed?url=${address}`,
    ]) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(410);
      expect(answer.headers()['content-type']).toBe('application/problem+json');
      expect(await answer.json()).toMatchObject({
        type: '/api#withdrawn',
        status: 410,
        withdrawn: {
          id: WITHDRAWN_ID,
          day: SECOND_DAY,
          reason: WITHDRAWN_WHY,
          version: ours,
          successor: { id: SUCCESSOR_ID },
        },
      });
    }
  });
});

test('the feed tells of the correction under the same id', async ({ request, page }) => {
  const text = await (await request.get('/feed.xml')).text();
  expect(XMLValidator.validate(text)).toBe(true);
  const entries = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    return [...feed.querySelectorAll('entry')].map((entry) => ({
      id: entry.querySelector('id')?.textContent,
      title: entry.querySelector('title')?.textContent ?? '',
      updated: entry.querySelector('updated')?.textContent ?? '',
      published: entry.querySelector('published')?.textContent ?? '',
    }));
  }, text);
  const changed = entries.filter(({ updated }) => updated.startsWith(SECOND_DAY));
  // The version, and each of the three.
  expect(changed).toHaveLength(4);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  // Harmful text is text in the feed as well.
  expect(changed.map(({ title }) => title.trim())).toContain(HOSTILE_TITLE.replace('\u202E', ''));
  const corrected = changed.find(({ title }) => title.includes(was?.title ?? 'nothing'));
  expect(corrected?.published).toContain(ours.slice(0, 10));
});

test.describe('text that means harm', () => {
  const seen = HOSTILE_TITLE.replaceAll('\u202E', '');
  for (const path of [
    `/events/${HOSTILE_ID}`,
    `/?event=${HOSTILE_ID}`,
    '/changes',
    '/data',
    `/embed/event/${HOSTILE_ID}`,
    `/embed/event/${HOSTILE_ID}/live`,
    '/embed/timeline?from=2025-10&to=2025-10',
    '/embed/timeline/live?from=2025-10&to=2025-10',
    `/chart/event/${HOSTILE_ID}.svg`,
    '/chart/timeline.svg?from=2025-10&to=2025-10',
  ]) {
    test(`stays text on ${path}`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      const found = await page.evaluate(() => ({
        broken: Reflect.get(window, 'broken'),
        images: document.querySelectorAll('img[src="x"]').length,
        handlers: document.querySelectorAll('[onload],[onerror]').length,
        scripts: [...document.querySelectorAll('script')].filter(({ textContent }) =>
          /^\s*(x\(\)|window\.broken)/.test(textContent ?? ''),
        ).length,
      }));
      expect(found).toEqual({ broken: undefined, images: 0, handlers: 0, scripts: 0 });
      if (path.includes(HOSTILE_ID)) {
        const text = await page.evaluate(() => document.documentElement.textContent ?? '');
        expect(text.replaceAll('\u202E', '').replaceAll('…', '')).toContain(seen.slice(0, 30));
      }
    });
  }

  test('stays data in every download, the feed, JSON-LD, the API and oEmbed', async ({
    request,
    page,
    baseURL,
  }) => {
    const csv = parseCsv(await (await request.get('/data/events.csv')).text(), { columns: true });
    const row = (csv as Record<string, string>[]).find(({ id }) => id === HOSTILE_ID);
    expect(row?.title).toBe(HOSTILE_TITLE);
    expect(row?.summary).toBe(`'${HOSTILE_TEXT}`);

    const { features } = await (await request.get('/data/events.geojson')).json();
    const feature = features.find(({ id }: { id: string }) => id === HOSTILE_ID);
    expect(feature.properties.summary).toBe(HOSTILE_TEXT);

    const event = await (await request.get(`/api/v1/events/${HOSTILE_ID}`)).json();
    expect(JSON.stringify(event)).toContain(JSON.stringify(HOSTILE_TITLE).slice(1, -1));

    const feed = await (await request.get('/feed.xml')).text();
    expect(XMLValidator.validate(feed)).toBe(true);

    await page.goto(`/events/${HOSTILE_ID}`);
    const linked = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(linked.map((text) => JSON.parse(text).headline)).toContain(HOSTILE_TITLE);

    const address = encodeURIComponent(`${baseURL}/events/${HOSTILE_ID}`);
    const json = await (await request.get(`/api/oembed?url=${address}`)).json();
    expect(json.title).toBe(HOSTILE_TITLE);
    const frames = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return {
        all: parsed.body.querySelectorAll('*').length,
        title: parsed.querySelector('iframe')?.title,
      };
    }, json.html);
    expect(frames).toEqual({ all: 1, title: HOSTILE_TITLE });
    const xml = await (await request.get(`/api/oembed?format=xml&url=${address}`)).text();
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toContain('<script>');

    const svg = await (await request.get(`/chart/event/${HOSTILE_ID}.svg`)).text();
    expect(XMLValidator.validate(svg)).toBe(true);
    const png = await request.get(`/chart/event/${HOSTILE_ID}.png`);
    expect(png.headers()['content-type']).toBe('image/png');
  });

  test('stays text in the dialog that writes snippets', async ({ page }) => {
    await page.goto(`/events/${HOSTILE_ID}`);
    await page.getByRole('link', { name: 'Share and embed' }).click();
    await page.getByRole('tab', { name: 'Embed' }).click();
    const snippet = await page.getByLabel('Code to paste').inputValue();
    const parsed = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return [...body.querySelectorAll('*')].map(({ tagName }) => tagName);
    }, snippet);
    expect(parsed).toEqual(['IFRAME', 'NOSCRIPT', 'IMG', 'P', 'A']);
  });
});
