import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import type { APIRequestContext } from '@playwright/test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import Parser from 'rss-parser';
import { parse as parseYaml } from 'yaml';
import { axeFindings, THEMES } from './axe';
import { expect, test } from './fixtures';
import { between, record } from './record';

type Event = Omit<(typeof record)[number], 'actors' | 'sources' | 'accounts' | 'fatalities'> & {
  subtype: string;
  location: {
    name: string;
    district?: string;
    province: string | null;
    country: string;
    lat: number;
    lon: number;
    precision: string;
  };
  actors: { id: string; role: string; label?: string }[];
  fatalities: { low: number | null; best: number | null; high: number | null };
  injured: number | null;
  victims: { group: string; killed: number | null; injured: number | null }[];
  confidence: string;
  summary: string;
  narrative: string;
  accounts?: { source: string; claim: string }[];
  sources: {
    id: string;
    publisher: string;
    title: string;
    url: string;
    published: string | null;
    lang: string;
    titleEn?: string;
  }[];
  related: { id: string; relation: string }[];
  label?: string;
  prominence?: number;
};

const events = record as unknown as readonly Event[];
const CIVIL_WAR = ['1992-06-01', '1997-06-27'] as const;
const DRONE = '2025-10-05-north-bridge-drone';

type Row = Record<string, string>;
const cell = (value: string | number | null | undefined): string => String(value ?? '');

async function csv(request: APIRequestContext, path: string): Promise<Row[]> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return parseCsv(await response.body(), { columns: true, record_delimiter: '\r\n' });
}

test('events.csv says of every event what its YAML says', async ({ request }) => {
  const rows = new Map((await csv(request, '/data/events.csv')).map((row) => [row.id, row]));
  expect(rows.size).toBe(events.length);
  for (const { id, location, fatalities, ...event } of events) {
    const row = rows.get(id) ?? {};
    expect(row, id).toMatchObject({
      title: event.title,
      date: event.date,
      type: event.type,
      subtype: event.subtype,
      scope: cell(event.scope),
      location_name: location.name,
      district: cell(location.district),
      province: cell(location.province),
      country: location.country,
      location_precision: location.precision,
      cross_border: cell(event.crossBorder),
      fatalities_low: cell(fatalities.low),
      fatalities_best: cell(fatalities.best),
      fatalities_high: cell(fatalities.high),
      injured: cell(event.injured),
      themes: event.themes.join(';'),
      confidence: event.confidence,
      accounts_differ: String((event.accounts?.length ?? 0) > 0),
      summary: event.summary,
      narrative: event.narrative,
      label: cell(event.label),
      prominence: cell(event.prominence),
      is_incident: String(event.type !== 'strategic-developments' && event.scope !== 'context'),
    });
    expect([Number(row.lat), Number(row.lon)]).toEqual([location.lat, location.lon]);
    expect(row.url).toMatch(new RegExp(`^http://[^/]+/events/${id}$`));
    const [start = '', end = start] = event.date.replaceAll(/[~?%]/g, '').split('/');
    expect(row.date_from).toBe(`${start}-01-01`.slice(0, 10));
    expect(row.date_to?.startsWith(end)).toBe(true);
    expect(new Date(Date.parse(row.date_to ?? '') + 86_400_000).toISOString().slice(0, 10)).toMatch(
      end.length === 4 ? /-01-01$/ : end.length === 7 ? /-01$/ : /./,
    );
  }
});

test('what hangs on events is all there, in order, not known left empty', async ({ request }) => {
  const [sources, accounts, actors, victims, related] = await Promise.all(
    ['sources', 'accounts', 'event-actors', 'victims', 'related'].map((name) =>
      csv(request, `/data/${name}.csv`),
    ),
  );
  const inOrder = [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sorted = (rows: Row[] = []) =>
    [...rows].sort((a, b) =>
      (a.event_id ?? '') < (b.event_id ?? '')
        ? -1
        : (a.event_id ?? '') > (b.event_id ?? '')
          ? 1
          : 0,
    );
  expect(sorted(sources)).toEqual(
    inOrder.flatMap(({ id, sources: of }) =>
      of.map(({ id: source_id, published, ...source }) => ({
        event_id: id,
        source_id,
        publisher: source.publisher,
        title: source.title,
        title_en: cell(source.titleEn),
        url: source.url,
        published: cell(published),
        lang: source.lang,
      })),
    ),
  );
  expect(sorted(accounts)).toEqual(
    inOrder.flatMap(({ id, accounts: of = [] }) =>
      of.map(({ source, claim }, i) => ({
        event_id: id,
        position: String(i + 1),
        source_id: source,
        claim,
      })),
    ),
  );
  expect(sorted(actors)).toEqual(
    inOrder.flatMap(({ id, actors: of }) =>
      of.map(({ id: actor_id, role, label }, i) => ({
        event_id: id,
        position: String(i + 1),
        actor_id,
        role,
        label: cell(label),
      })),
    ),
  );
  expect(sorted(victims)).toEqual(
    inOrder.flatMap(({ id, victims: of }) =>
      of.map(({ group, killed, injured }, i) => ({
        event_id: id,
        position: String(i + 1),
        group,
        killed: cell(killed),
        injured: cell(injured),
      })),
    ),
  );
  expect(sorted(related)).toEqual(
    inOrder.flatMap(({ id, related: of }) =>
      of.map(({ id: related_id, relation }, i) => ({
        event_id: id,
        position: String(i + 1),
        related_id,
        relation,
      })),
    ),
  );
});

test('events.json has every record as it is written', async ({ request }) => {
  const { events: sent } = await (await request.get('/data/events.json')).json();
  const byId = new Map(sent.map((event: { id: string }) => [event.id, event]));
  expect(byId.size).toBe(events.length);
  for (const event of events) expect(byId.get(event.id)).toMatchObject(event);
});

test('a view gives exactly its events, in every format', async ({ request }) => {
  const battles = between(...CIVIL_WAR)
    .events.filter(({ type }) => type === 'battles')
    .map(({ id }) => id)
    .sort();
  const query = 'period=river-war&types=battles';
  const rows = await csv(request, `/data/events.csv?${query}`);
  const inside = rows.filter(({ window }) => window === 'inside').map(({ id }) => id);
  expect(inside.sort()).toEqual(battles);
  const json = await (await request.get(`/data/events.json?${query}`)).json();
  expect(json.events.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ id }) => id));
  const geo = await (await request.get(`/data/events.geojson?${query}`)).json();
  expect(geo.features).toHaveLength(rows.length);
  const sources = await csv(request, `/data/sources.csv?${query}`);
  const ids = rows.map(({ id }) => id);
  expect(sources).toHaveLength(
    events.filter(({ id }) => ids.includes(id)).flatMap((event) => event.sources).length,
  );
  expect(await csv(request, '/data/events.csv?types=none')).toEqual([]);
});

test('GeoJSON is valid, and its points are those of the YAML', async ({ request }) => {
  const geo = check(await (await request.get('/data/events.geojson')).text());
  if (geo.type !== 'FeatureCollection') throw new Error(geo.type);
  expect(geo.features).toHaveLength(events.length);
  const byId = new Map(geo.features.map((feature) => [feature.id, feature]));
  for (const { id, location, fatalities } of events) {
    const feature = byId.get(id);
    expect(feature?.geometry, id).toEqual(
      location.precision === 'country'
        ? null
        : { type: 'Point', coordinates: [location.lon, location.lat] },
    );
    expect(feature?.properties).toMatchObject({
      precision: location.precision,
      fatalities_low: fatalities.low,
      fatalities_high: fatalities.high,
    });
  }
});

test.describe('the Data Package', () => {
  for (const query of ['', '?period=river-war&types=battles']) {
    test(`${query || 'of everything'} holds what its schemas promise`, async ({
      request,
    }, testInfo) => {
      const response = await request.get(`/data/panj.zip${query}`);
      expect(response.headers()['content-disposition']).toMatch(
        /filename="panj-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}(-river-war-battles)?\.zip"/,
      );
      const folder = testInfo.outputPath('package');
      mkdirSync(folder, { recursive: true });
      const files = unzipSync(await response.body());
      for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining(['README.md', 'LICENSE.txt', 'CITATION.cff', 'datapackage.json']),
      );
      const read = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
      expect(read.errors).toEqual([]);
      expect(read.resources).toHaveLength(11);
      for (const resource of read.resources) {
        expect(resource.errors, resource.name).toEqual([]);
        // Casting holds every cell against its type and constraints.
        const rows = await resource.read({ keyed: true, cast: true });
        expect(rows.length, resource.name).toBeGreaterThan(0);
        expect(await resource.checkRelations(), resource.name).toBe(true);
        if (resource.name !== 'events') continue;
        const byId = new Map(rows.map((row) => [row.id, row]));
        if (query === '') expect(byId.size).toBe(events.length);
        for (const { id, fatalities, injured } of events.filter((event) => byId.has(event.id))) {
          expect(byId.get(id)).toMatchObject({
            fatalities_low: fatalities.low,
            fatalities_best: fatalities.best,
            fatalities_high: fatalities.high,
            injured,
          });
        }
      }
      const descriptor = await (await request.get(`/data/datapackage.json${query}`)).json();
      for (const { path } of descriptor.resources) {
        const url = new URL(path);
        expect((await request.get(url.pathname + url.search)).status()).toBe(200);
        for (const [key, value] of new URLSearchParams(query)) {
          expect(url.searchParams.get(key)).toBe(value);
        }
      }
    });
  }
});

test('every citation names the version and is read by other programs', async ({ request }) => {
  const text = async (name: string) => (await request.get(`/data/${name}`)).text();
  const { version } = await (await request.get('/data/datapackage.json')).json();
  expect(await text('citation.txt')).toContain(version);
  const bibtex = parseBibtex(await text('citation.bib'));
  expect(bibtex.errors).toEqual([]);
  expect(bibtex.entries[0]?.fields).toMatchObject({
    version,
    year: version.slice(0, 4),
    url: expect.stringContaining(`/data?v=${version}`),
  });
  const ris = (await text('citation.ris')).split('\r\n');
  expect(ris[0]).toBe('TY  - DATA');
  expect(ris).toContain(`ET  - ${version}`);
  expect(ris.slice(-2)).toEqual(['ER  - ', '']);
  const cff = parseYaml(await text('CITATION.cff'));
  // Required by the Citation File Format 1.2.0.
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', version, type: 'dataset' });
  expect(cff.message && cff.title && cff.authors.length).toBeTruthy();
  const one = await text(`citation.txt?event=${DRONE}`);
  expect(one).toContain(`/events/${DRONE}`);
  expect(one).toContain('5 October 2025');
});

test('the feed is read by others, with stable ids, and answers 304', async ({ request }) => {
  const response = await request.get('/feed.xml');
  const xml = await response.text();
  const parser = new Parser<object, { id: string; updated: string }>({
    customFields: { item: ['updated'] },
  });
  const feed = await parser.parseString(xml);
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  // A version of many events is told as a whole.
  expect(feed.items[0]?.link).toMatch(/\/changes#\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
  for (const { id, link, title, updated } of feed.items) {
    expect(id).toMatch(/^urn:uuid:/);
    expect(link).toMatch(/\/(events\/|changes#)/);
    expect(title).toBeTruthy();
    expect(Date.parse(updated)).toBeGreaterThan(0);
  }
  const again = await parser.parseString(await (await request.get('/feed.xml')).text());
  expect(again.items.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id));
  const etag = response.headers().etag ?? '';
  const known = await request.get('/feed.xml', { headers: { 'If-None-Match': etag } });
  expect(known.status()).toBe(304);
  expect(await known.body()).toHaveLength(0);
});

test('a kept version is the same file for ever, the newest is asked for again', async ({
  request,
}) => {
  const live = await request.get('/data/events.csv');
  const { version } = await (await request.get('/data/datapackage.json')).json();
  const kept = await request.get(`/data/events.csv?v=${version}`);
  expect(await kept.text()).toBe(await live.text());
  expect(kept.headers()['cache-control']).toContain('s-maxage=604800');
  expect(live.headers()['cache-control']).toContain('s-maxage=3600');
  expect(live.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
  const known = await request.get('/data/events.csv', {
    headers: { 'If-None-Match': live.headers().etag ?? '' },
  });
  expect(known.status()).toBe(304);
});

test('what cannot be answered says why, and never breaks', async ({ request }) => {
  const long = 'x'.repeat(5_000);
  const refused: [string, number, string][] = [
    ['events.csv?types=wizards', 400, 'types'],
    ['events.csv?period=stone-age', 400, 'period'],
    ['events.csv?period=constructor', 400, 'period'],
    ['events.csv?provinces=__proto__', 400, 'provinces'],
    ['events.csv?actors=nobody', 400, 'actors'],
    ['events.csv?from=2020-01-01&to=1999-01-01', 400, 'from'],
    ['events.csv?from=2999', 400, 'from'],
    ['events.csv?from=2020-02-30', 400, 'from'],
    ['events.csv?killed=-1', 400, 'killed'],
    ['events.csv?killed=NaN', 400, 'killed'],
    ['events.csv?killed=99999999999999999999', 400, 'killed'],
    ['events.csv?types=battles&types=riots', 400, 'types'],
    [`events.csv?q=${long}`, 400, 'q'],
    [`events.csv?${long}=1`, 400, 'xxx'],
    ['events.csv?constructor=1', 400, 'constructor'],
    ['events.csv?v=../../etc/passwd', 400, 'v'],
    ['events.csv?v=1999-01-01-00000000', 404, '1999-01-01-00000000'],
    ['events.csv?from=%00', 400, 'from'],
    ['events.csv?event=x', 404, 'event'],
    [`citation.txt?event=${DRONE}&period=river-war`, 400, 'event'],
    ['citation.txt?event=__proto__', 404, 'event'],
    [`citation.txt?event=${long}`, 400, 'event'],
    ['citation.txt?event=', 400, 'event'],
    ['constructor', 404, 'panj.zip'],
    ['__proto__', 404, 'panj.zip'],
    ['..%2f..%2fpackage.json', 404, 'panj.zip'],
    ['%2e%2e%2fpackage.json', 404, 'panj.zip'],
    ['events.csv%00', 404, 'panj.zip'],
    [long, 404, 'panj.zip'],
  ];
  for (const [path, status, named] of refused) {
    const response = await request.get(`/data/${path}`);
    expect(response.status(), path.slice(0, 60)).toBe(status);
    expect(response.headers()['content-type']).toContain('application/problem+json');
    expect((await response.json()).detail, path.slice(0, 60)).toContain(named);
  }
});

test('the page of data offers everything, or the view it is opened with', async ({ page }) => {
  await page.goto('/data');
  await expect(page.getByText(`All ${events.length} events`)).toBeVisible();
  const jsonLd = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(jsonLd ?? '')).toMatchObject({ '@type': 'Dataset', isAccessibleForFree: true });
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    '/feed.xml',
  );

  await page.goto('/data?period=river-war&types=battles');
  const battles = between(...CIVIL_WAR).events.filter(({ type }) => type === 'battles').length;
  const selection = page.getByRole('list', { name: 'This selection' });
  await expect(selection).toContainText('1 June 1992 – 27 June 1997 (River war)');
  await expect(selection).toContainText('Type: Battles');
  await expect(page.getByText(/A selection of \d+ events/)).toContainText(String(battles));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'events.csv' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^panj-.*-river-war-battles-events\.csv$/);
  await page.getByRole('list', { name: 'Kept versions' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/period=river-war&types=battles&v=/);
  await expect(selection).toContainText('Type: Battles');
});

test('what the page of data cannot use is named', async ({ page }) => {
  await page.goto('/data?types=wizards&from=2999');
  await expect(page.getByRole('status')).toContainText('wizards');
  await expect(page.getByRole('status')).toContainText('from');
  await expect(page.getByText(`All ${events.length} events`)).toBeVisible();
});

test.describe('an unknown version', () => {
  test.use({ allowMissing: true });
  test('has no page of data', async ({ page }) => {
    for (const version of ['1999-01-01-00000000', '../x', '__proto__']) {
      expect((await page.goto(`/data?v=${version}`))?.status()).toBe(404);
    }
  });
});

test('the page of changes says what the first version holds, and links its records', async ({
  page,
}) => {
  await page.goto('/changes');
  await expect(
    page.getByText(/^The first version that was kept\. It holds \d+ events/),
  ).toBeVisible();
  await page
    .getByRole('heading', { name: /^Added .\d+.*, by year$/ })
    .last()
    .click();
  await page.getByRole('link', { name: events.find(({ id }) => id === DRONE)?.title }).click();
  await expect(page).toHaveURL(new RegExp(`/events/${DRONE}$`));
  for (const path of ['/', '/method', `/events/${DRONE}`]) {
    await page.goto(path);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(1);
  }
});

const PAGES = ['/data', '/data?period=river-war&types=battles', '/changes'];

test.describe('axe', () => {
  for (const theme of THEMES) {
    for (const path of PAGES) {
      test(`finds nothing on ${path}, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(path);
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true;
        });
        expect(await axeFindings(page, theme)).toEqual([]);
      });
    }
  }
});

for (const width of [360, 390]) {
  test(`${width} px wide, nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [...PAGES, '/method', '/']) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
  });
}
