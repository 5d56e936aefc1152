import type { Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { axeFindings, THEMES } from './axe';
import { expect, openDashboard, test } from './fixtures';
import { between, record } from './record';

/** What can be taken from where the work is: the table of all columns, files of the view, citations. */

const EVENT = '2010-09-08-upper-gorge-ambush';
const VIEW = 'period=river-war&types=battles';
const WAR = ['1992-06-01', '1997-06-27'] as const;

const menu = (page: Page, of: string) => page.getByRole('link', { name: `Data of ${of}` });

test.describe('the data of a view', () => {
  test('are at the list: its rows, every column, a file whose name says which', async ({
    page,
    request,
  }) => {
    await openDashboard(page, `/?${VIEW}`);
    const listed = await page
      .getByRole('list', { name: 'Events in the window' })
      .getByRole('link')
      .evaluateAll((links) => links.map(({ id }) => id.replace('event-', '')));
    expect(listed.length).toBeGreaterThan(2);
    await menu(page, 'the list').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^CSV every column/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(
      /^panj-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}-river-war-battles-events\.csv$/,
    );
    const whole = await (await request.get('/data/events.csv')).text();
    const text = await (await request.get(file.url())).text();
    const rows = parseCsv(text, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual([...listed].sort());
    const columns = (csv: string): string[] => csv.slice(0, csv.indexOf('\r\n')).split(',');
    expect(columns(text).filter((name) => name !== 'window')).toEqual(columns(whole));
  });

  for (const query of ['', VIEW, 'q=ambush', 'provinces=!khatlon&only=incidents']) {
    test(`are the same events in every format, as many as are listed: ${query || 'all'}`, async ({
      page,
      request,
    }) => {
      await openDashboard(page, `/?${query}`);
      const heading = await page.locator('#list-title').textContent();
      const ids = async (name: string): Promise<string[]> => {
        const answer = await request.get(`/data/${name}?${query}`);
        if (name.endsWith('.csv')) {
          return (parseCsv(await answer.body(), { columns: true }) as { id: string }[]).map(
            ({ id }) => id,
          );
        }
        const body = await answer.json();
        return (body.events ?? body.features).map(({ id }: { id: string }) => id);
      };
      const csv = await ids('events.csv');
      expect(`${csv.length} event${csv.length === 1 ? '' : 's'}`).toBe(heading);
      expect(await ids('events.json')).toEqual(csv);
      expect(await ids('events.geojson')).toEqual(csv);
    });
  }

  test('open in Excel by a double click where that is asked for, and only there', async ({
    request,
  }) => {
    const plain = await (await request.get(`/data/events.csv?${VIEW}`)).body();
    const marked = await (await request.get(`/data/events.csv?${VIEW}&bom=1`)).body();
    expect(marked.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(marked.subarray(3).equals(plain)).toBe(true);
    for (const [path, status] of [
      ['sources.csv?bom=1', 200],
      ['events.csv?bom=yes', 400],
      ['events.json?bom=1', 400],
    ] as const) {
      expect((await request.get(`/data/${path}`)).status(), path).toBe(status);
    }
  });

  test('have the numbers of its chart as a file, a row a bar', async ({ request }) => {
    const answer = await request.get(`/data/frequency.csv?${VIEW}&bin=year`);
    expect(answer.headers()['content-disposition']).toMatch(
      /-river-war-battles-incidents-per-year\.csv"$/,
    );
    const rows = parseCsv(await answer.body(), { columns: true }) as Record<string, string>[];
    const { bins } = await (await request.get(`/api/v1/frequency?${VIEW}&bin=year`)).json();
    expect(rows.map(({ bin, incidents }) => [bin, incidents])).toEqual(
      bins.map(({ label, incidents }: { label: string; incidents: number | null }) => [
        label,
        String(incidents ?? ''),
      ]),
    );
    expect((await request.get('/data/frequency.csv?measure=killed')).status()).toBe(400);
  });

  test('are at the chart as well, and the menu closes by Escape and by leaving it', async ({
    page,
  }) => {
    await openDashboard(page, `/?${VIEW}`);
    const button = menu(page, 'the chart');
    await button.focus();
    await page.keyboard.press('Enter');
    const bibtex = page.getByRole('link', { name: /^BibTeX/ });
    await expect(bibtex).toHaveAttribute('href', `/data/citation.bib?${VIEW}`);
    await expect(page.getByRole('link', { name: /^Numbers of the chart/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(bibtex).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.click();
    await expect(bibtex).toBeVisible();
    await button.click();
    await expect(bibtex).toHaveCount(0);
    await button.click();
    await expect(bibtex).toBeVisible();
    await page.mouse.click(4, 4);
    await expect(bibtex).toHaveCount(0);
  });
});

test('an event is one row, one record, one point and one citation, in the panel and on its page', async ({
  page,
  request,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const path of [`/?event=${EVENT}`, `/events/${EVENT}`]) {
    await page.goto(path);
    await menu(page, 'this event').click();
    const hrefOf = async (name: RegExp): Promise<string> =>
      (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
    const csv = await request.get(await hrefOf(/^CSV every column/));
    expect(csv.headers()['content-disposition']).toMatch(new RegExp(`-${EVENT}-events\\.csv"`));
    const rows = parseCsv(await csv.body(), { columns: true }) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual([EVENT]);
    const json = await (await request.get(await hrefOf(/^JSON/))).json();
    expect(json.events).toMatchObject([{ id: EVENT }]);
    const geo = await (await request.get(await hrefOf(/^GeoJSON/))).json();
    expect(geo.features).toMatchObject([{ id: EVENT }]);
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain(`/events/${EVENT}`);
    const ris = await (await request.get(await hrefOf(/^RIS/))).text();
    expect(ris).toContain(`/events/${EVENT}`);
  }
});

test.describe('the table of events', () => {
  test('takes the place of the list and the whole width, with every column of the file', async ({
    page,
    request,
  }) => {
    await openDashboard(page, `/?${VIEW}`);
    await page.getByRole('link', { name: 'Events as a table' }).click();
    await expect(page).toHaveURL(/list=table/);
    const table = page.getByRole('table', { name: /events?.*River war.*Battles/ });
    await expect(table).toBeVisible();
    await expect(page.getByRole('list', { name: 'Events in the window' })).toHaveCount(0);
    const room = await page.locator('[aria-labelledby=list-title]').boundingBox();
    expect(room?.width).toBeGreaterThan((page.viewportSize()?.width ?? 0) - 60);
    const text = await (await request.get(`/data/events.csv?${VIEW}`)).text();
    const [header = [], ...rows] = parseCsv(text) as string[][];
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(heads.map((head) => head.toLowerCase().replaceAll(' ', '_')).sort()).toEqual(
      [...header].sort(),
    );
    await expect(table.locator('tbody tr')).toHaveCount(rows.length);
    const battles = between(...WAR).events.filter(({ type }) => type === 'battles');
    expect(rows.length).toBeGreaterThanOrEqual(battles.length);
    await page.goBack();
    await expect(page.getByRole('list', { name: 'Events in the window' })).toBeVisible();
  });

  test('sorts by any column by key, says how, and keeps its first column while it scrolls', async ({
    page,
  }) => {
    await openDashboard(page, '/?list=table');
    const head = page.getByRole('columnheader', { name: 'Fatalities best' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const most = Math.max(
      ...record.flatMap(({ fatalities: { best } }) => (best === null ? [] : [best])),
    );
    const first = page.locator('[aria-labelledby=list-title] tbody tr').first();
    await expect(first.locator('td').nth((await columnOf(page, 'Fatalities best')) - 1)).toHaveText(
      String(most),
    );
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const title = first.getByRole('rowheader');
    const before = await title.boundingBox();
    await page
      .locator('[aria-labelledby=list-title] section[tabindex]')
      .evaluate((box) => box.scrollTo({ left: 900 }));
    const after = await title.boundingBox();
    expect(after?.x).toBe(before?.x);
  });

  test('fetches the file once, and only where it is wanted; an event opens beside it', async ({
    page,
  }) => {
    const files: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/events.csv')) files.push(request.url());
    });
    await openDashboard(page);
    expect(files).toEqual([]);
    await page.getByRole('link', { name: 'Events as a table' }).click();
    const title = page.getByRole('rowheader').getByRole('link').first();
    await title.click();
    await expect(page).toHaveURL(/event=/);
    await expect(page.locator('#event-title')).toBeVisible();
    await expect(page.locator('[aria-labelledby=list-title]')).toBeVisible();
    expect(files).toHaveLength(1);
  });

  for (const theme of THEMES) {
    for (const width of [1_440, 1_024, 390]) {
      test(`has nothing that axe finds, ${theme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme: theme });
        await openDashboard(page, `/?list=table&${VIEW}`);
        await expect(page.getByRole('columnheader', { name: 'Narrative' })).toBeAttached();
        await menu(page, 'the list').click();
        await expect(page.getByRole('dialog', { name: 'Data of the list' })).toBeVisible();
        expect(await axeFindings(page, theme, { include: '[aria-labelledby=list-title]' })).toEqual(
          [],
        );
        expect(await axeFindings(page, theme, { include: '[role=dialog]' })).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  }
});

/** Where a column stands, from 0. */
async function columnOf(page: Page, name: string): Promise<number> {
  const heads = await page.locator('[aria-labelledby=list-title] thead th').allTextContents();
  return heads.findIndex((head) => head.startsWith(name));
}
