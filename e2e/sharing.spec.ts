import { extract, setProviderList } from '@extractus/oembed-extractor';
import type { Locator, Page } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { axeFindings, THEMES } from './axe';
import { countTicks, expect, openDashboard, test } from './fixtures';
import { between, record } from './record';

const EVENT = '2025-10-05-north-bridge-drone';
const oembed = (url: string, more = ''): string =>
  `/api/oembed?url=${encodeURIComponent(url)}${more}`;

test.describe('oEmbed', () => {
  test('a consumer that none of us wrote finds the frame of every page by itself', async ({
    baseURL,
  }) => {
    // It knows no provider: what it finds, it finds by the links in our pages.
    setProviderList([]);
    const pages = {
      [`${baseURL}/?period=river-war&measure=killed`]:
        '/embed/frequency?period=river-war&amp;measure=killed',
      [`${baseURL}/periods/quiet-years`]: '/embed/frequency?period=quiet-years',
      [`${baseURL}/events/${EVENT}`]: `/embed/event/${EVENT}`,
      [`${baseURL}/?event=${EVENT}`]: `/embed/event/${EVENT}`,
    };
    for (const [page, src] of Object.entries(pages)) {
      const found = await extract(page);
      expect(found, page).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Panj' });
      expect(Reflect.get(found, 'html'), page).toContain(`src="${baseURL}${src}"`);
      const picture = await fetch(String(Reflect.get(found, 'thumbnail_url')));
      expect(picture.headers.get('content-type'), page).toBe('image/png');
    }
  });

  test('one bare frame, as wide and tall as the host has room for', async ({
    request,
    baseURL,
    page,
    hostPage,
  }) => {
    const answer = await (
      await request.get(oembed(`${baseURL}/?period=river-war`, '&maxwidth=333&maxheight=400'))
    ).json();
    expect(answer).toMatchObject({ width: 333, height: 400, type: 'rich' });
    expect(answer.html).toMatch(
      /^<iframe src="[^"]+" title="[^"]+" width="333" height="400" style="width:100%;max-width:333px;border:0" frameborder="0"><\/iframe>$/,
    );
    await page.goto(await hostPage(answer.html));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('h1')).toContainText('River war');
    await expect(frame.locator('.plot [data-bin] rect').first()).toBeVisible();
    const small = await (
      await request.get(oembed(`${baseURL}/events/${EVENT}`, '&maxwidth=100&maxheight=90'))
    ).json();
    expect(small).toMatchObject({ width: 100, height: 90 });
  });

  test('fits a phone: no page becomes wider than its screen by it', async ({
    request,
    baseURL,
    page,
    hostPage,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/?period=river-war', `/events/${EVENT}`, `/embed/context/${EVENT}`]) {
      const answer = await (await request.get(oembed(`${baseURL}${path}`))).json();
      await page.goto(await hostPage(answer.html));
      const frame = page.frames()[1];
      await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
      const size = await frame?.evaluate(() => ({
        room: innerHeight,
        tall: document.documentElement.scrollHeight,
      }));
      expect(size?.tall, path).toBeLessThanOrEqual(size?.room ?? 0);
    }
  });

  test('XML says the same as JSON', async ({ request, baseURL }) => {
    const url = `${baseURL}/events/${EVENT}`;
    const json = await (await request.get(oembed(url))).json();
    const xml = await request.get(oembed(url, '&format=xml'));
    expect(xml.headers()['content-type']).toContain('text/xml+oembed');
    const { oembed: parsed } = new XMLParser({ parseTagValue: false }).parse(await xml.text());
    expect(parsed).toEqual(
      Object.fromEntries(Object.entries(json).map(([key, value]) => [key, String(value)])),
    );
  });

  test('404 for what is not ours, 501 for other formats, 400 for what makes no sense', async ({
    request,
    baseURL,
  }) => {
    for (const url of [
      'https://example.org/?period=river-war',
      `${baseURL}.example.org/`,
      `${baseURL}/events/no-such-event`,
      `${baseURL}/events/__proto__`,
      `${baseURL}/events/..%2F..%2Fetc`,
      `${baseURL}/periods/stone-age`,
      `${baseURL}/method`,
      `${baseURL}/embed/map`,
      `${baseURL}/?v=1999-01-01-00000000`,
      'javascript:alert(1)',
      'not an address',
      '',
    ]) {
      expect((await request.get(oembed(url))).status(), url).toBe(404);
    }
    const own = `${baseURL}/`;
    for (const format of ['yaml', 'toString', 'JSON', '']) {
      expect((await request.get(oembed(own, `&format=${format}`))).status(), format).toBe(501);
    }
    for (const bad of [
      'maxwidth=-1',
      'maxwidth=NaN',
      'maxheight=0',
      'maxheight=1e9',
      'maxwidth=1&maxwidth=2',
    ]) {
      const response = await request.get(oembed(own, `&${bad}`));
      expect(response.status(), bad).toBe(400);
      expect((await response.json()).detail).toMatch(/maxwidth|maxheight/);
    }
    expect((await request.get('/api/oembed')).status()).toBe(400);
    expect((await request.get(oembed('x'.repeat(10_000)))).status()).toBe(400);
  });
});

test.describe('pictures', () => {
  test('the numbers drawn are the API’s', async ({ page, request, baseURL }) => {
    for (const query of ['', '?period=river-war', '?types=battles&bin=quarter&from=1992&to=1997']) {
      const answer = await (await request.get(`/api/v1/frequency${query}`)).json();
      await page.goto(`${baseURL}/chart/frequency.svg${query}`);
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll('[data-bin]')].map((bin) => ({
          label: bin.getAttribute('data-bin'),
          // In per cent of the plot, of which the scale says how much one is.
          height: [...bin.querySelectorAll('rect')].reduce(
            (sum, rect) => sum + Number.parseFloat(rect.getAttribute('height') ?? ''),
            0,
          ),
        })),
      );
      const bins: { label: string; incidents: number | null }[] = answer.bins;
      expect(drawn.map(({ label }) => label)).toEqual(bins.map(({ label }) => label));
      const tallest = Math.max(...bins.map(({ incidents }) => incidents ?? 0));
      const unit = Math.max(...drawn.map(({ height }) => height)) / tallest;
      drawn.forEach(({ height }, at) => {
        expect(height / unit).toBeCloseTo(bins[at]?.incidents ?? 0, 2);
      });
    }
  });

  test('the timeline draws every event of the view', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}/chart/timeline.svg?period=quiet-years&width=500`);
    // A tick at the very edge may be of a day outside: one px is three weeks of this window.
    const drawn = await countTicks(page);
    expect(drawn).toBeGreaterThanOrEqual(between('1997-06-28', '2025-09-30').events.length);
    expect(drawn).toBeLessThanOrEqual(between('1997-06-07', '2025-10-21').events.length);
  });

  test('a PNG is as large as asked, and has the letters of Tajik', async ({ request }) => {
    const draw = async (title: string): Promise<Buffer> => {
      const response = await request.get(
        `/chart/event/${EVENT}.png?width=400&height=300&scale=3&title=${encodeURIComponent(title)}`,
      );
      expect(response.headers()['content-type']).toBe('image/png');
      return response.body();
    };
    const one = await draw('ғғғғ');
    expect(one.readUInt32BE(16)).toBe(1_200);
    expect(one.readUInt32BE(20)).toBe(900);
    // A font without the letters would draw the same box for each.
    const others = await Promise.all(['ӣӣӣӣ', 'ққққ', 'ӯӯӯӯ', 'ҳҳҳҳ', 'ҷҷҷҷ'].map(draw));
    const all = [one, ...others].map((picture) => picture.toString('base64'));
    expect(new Set(all).size).toBe(6);
    expect((await draw('ғғғғ')).equals(one)).toBe(true);
  });

  test('any page may show them, and a cache may keep them', async ({
    page,
    request,
    hostPage,
    baseURL,
  }) => {
    const src = `${baseURL}/chart/frequency.svg?theme=auto&width=600`;
    await page.goto(await hostPage(`<img src="${src}" alt="A chart">`));
    await expect
      .poll(() => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(600);
    const first = await request.get(src);
    const etag = first.headers().etag ?? '';
    expect(first.headers()['cache-control']).toContain('s-maxage');
    const again = await request.get(src, { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });

  test('what makes no sense is refused by name, and nothing breaks', async ({ request }) => {
    for (const [bad, name] of [
      ['width=-1', 'width'],
      ['width=99999', 'width'],
      ['width=NaN', 'width'],
      ['width=319', 'width'],
      ['height=1e3', 'height'],
      ['scale=0', 'scale'],
      ['scale=4&width=2000', 'scale'],
      ['scale=1.5', 'scale'],
      ['theme=neon', 'theme'],
      ['accent=red', 'accent'],
      ['types=wizards', 'types'],
      ['width=400&width=500', 'width'],
      ['nothing=1', 'nothing'],
      [`title=${'x'.repeat(5_000)}`, 'title'],
      ['period=stone-age', 'period'],
    ]) {
      for (const picture of ['frequency.png', 'timeline.png', `event/${EVENT}.png`]) {
        const response = await request.get(`/chart/${picture}?${bad}`);
        expect(response.status(), `${picture} ${bad}`).toBe(400);
        expect((await response.json()).detail, `${picture} ${bad}`).toContain(name);
      }
    }
    for (const path of [
      'map.png',
      'frequency.gif',
      'frequency',
      'event/no-such.png',
      'event/..%2f..%2fpackage.json',
      'event/__proto__.png',
      'frequency.png?v=1999-01-01-00000000',
    ]) {
      expect((await request.get(`/chart/${path}`)).status(), path).toBe(404);
    }
  });

  test('are what other sites show beside a link', async ({ page, request }) => {
    for (const [path, picture] of [
      ['/?period=river-war', '/chart/frequency.png?period=river-war'],
      ['/periods/river-war', '/chart/frequency.png?period=river-war'],
      [`/events/${EVENT}`, `/chart/event/${EVENT}.png`],
    ] as const) {
      await page.goto(path);
      const address = await page.locator('meta[property="og:image"]').getAttribute('content');
      expect(address).toContain(picture);
      const png = await (await request.get(address ?? '')).body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_200, 630]);
    }
  });
});

test.describe('headers', () => {
  test('frames are for anyone, everything else for nobody', async ({ request }) => {
    for (const path of [
      '/',
      `/events/${EVENT}`,
      '/periods/river-war',
      '/data',
      '/embed',
      '/api',
      '/method',
    ]) {
      const headers = (await request.get(path)).headers();
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy'], path).not.toContain('unsafe-eval');
      expect(headers['x-frame-options'], path).toBe('DENY');
    }
    for (const path of [
      '/embed/frequency',
      '/embed/timeline/live',
      `/embed/event/${EVENT}`,
      '/embed/nothing',
    ]) {
      const headers = (await request.get(path)).headers();
      expect(headers['content-security-policy'], path).toContain('frame-ancestors *');
      expect(headers['content-security-policy'], path).not.toContain("frame-ancestors 'none'");
      expect(headers['x-frame-options'], path).toBeUndefined();
    }
    const light = (await request.get('/embed/frequency')).headers()['content-security-policy'];
    expect(light).toMatch(
      /default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+';/,
    );
    expect(light).not.toContain('unsafe');
    for (const path of [
      '/',
      '/embed/frequency',
      '/api/v1/events',
      '/chart/frequency.svg',
      '/embed.js',
      '/data/events.csv',
    ]) {
      const headers = (await request.get(path)).headers();
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy'], path).toContain('geolocation=()');
      expect(headers['x-powered-by'], path).toBeUndefined();
    }
  });
});

test.describe('share and embed', () => {
  const TABS = ['Link', 'Embed', 'Image', 'Data', 'Cite'] as const;
  const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Share and embed' });
  const open = async (page: Page, name: string | RegExp = 'Share and embed'): Promise<Locator> => {
    await page.getByRole('link', { name }).first().click();
    await expect(dialogOf(page)).toBeVisible();
    return dialogOf(page);
  };
  const preview = (page: Page) => page.frameLocator('iframe[title^="Preview"]');

  test('writes what to paste, with a live preview of it', async ({ page, baseURL }) => {
    await openDashboard(page, '/?period=river-war&types=battles');
    const dialog = await open(page);
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeFocused();
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(
      `${baseURL}/?period=river-war&types=battles`,
    );
    await dialog.getByRole('tab', { name: 'Embed' }).click();
    await expect(preview(page).locator('h1')).toContainText('River war');
    await dialog.getByText('Looks, height, version').click();
    await dialog.getByLabel('Theme').selectOption('dark');
    await dialog.getByLabel('Accent').selectOption('wine');
    await dialog.getByLabel('Headline').fill('Battles of the civil war');
    await expect(preview(page).locator('h1')).toHaveText('Battles of the civil war');
    await expect(preview(page).locator('body')).toHaveCSS('color', 'rgb(236, 232, 223)');
    await dialog.getByLabel(/^Frozen/).check();
    await expect(preview(page).locator('footer')).toContainText('frozen at this version');
    const code = dialog.getByLabel('Code to paste');
    await expect(code).toHaveValue(/title="Battles of the civil war"/);
    await expect(code).toHaveValue(/loading="lazy"/);
    await expect(code).toHaveValue(/v=\d{4}-\d\d-\d\d-[0-9a-f]{8}/);
    await expect(code).toHaveValue(/<noscript><img src="[^"]+\/chart\/frequency\.png/);
    await expect(code).toHaveValue(/Source: Panj, data version/);
    await dialog.getByLabel('Height in px').fill('12');
    await expect(dialog.getByLabel('Height in px')).toHaveAttribute('aria-invalid', 'true');
    await expect(code).toHaveValue(/height="520"/);
    await dialog.getByText('Timeline', { exact: true }).click();
    await expect(code).toHaveValue(/\/embed\/timeline\?/);
  });

  test('shows the frame at the width of a phone, an article and a wide page, always whole', async ({
    page,
  }) => {
    await openDashboard(page);
    const dialog = await open(page);
    await dialog.getByRole('tab', { name: 'Embed' }).click();
    for (const width of [320, 680, 1_100]) {
      await dialog.getByText(width.toLocaleString('en'), { exact: true }).click();
      const frame = dialog.locator('iframe');
      await expect(frame).toHaveAttribute('width', String(width));
      const [shown, room] = await Promise.all([frame.boundingBox(), dialog.boundingBox()]);
      if (!shown || !room) throw new Error('There is no preview.');
      expect(shown.x).toBeGreaterThanOrEqual(room.x);
      expect(shown.x + shown.width).toBeLessThanOrEqual(room.x + room.width);
      expect(shown.y + shown.height).toBeLessThanOrEqual(room.y + room.height);
      await expect(preview(page).locator('h1')).toBeVisible();
    }
  });

  for (const [width, height] of [
    [1_280, 720],
    [390, 844],
  ] as const) {
    test(`shows all of every tab at once, at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openDashboard(page);
      const dialog = await open(page);
      for (const tab of TABS) {
        await dialog.getByRole('tab', { name: tab }).click();
        const panel = dialog.getByRole('tabpanel');
        await expect(panel.getByRole('textbox').first()).toBeVisible();
        const main = panel
          .getByRole('button', { name: /^Copy/ })
          .or(panel.getByRole('link', { name: /^Download/ }));
        for (const part of [panel.getByRole('textbox').first(), main.first(), main.last()]) {
          const box = await part.boundingBox();
          expect(box, tab).not.toBeNull();
          expect((box?.y ?? 0) + (box?.height ?? 0), tab).toBeLessThanOrEqual(height);
        }
        const hidden = await panel.evaluate((element) =>
          Math.max(
            ...[element, ...element.children].map((part) => part.scrollHeight - part.clientHeight),
          ),
        );
        expect(hidden, tab).toBeLessThanOrEqual(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBe(width);
      }
    });
  }

  test('what it writes works where it is pasted', async ({ page, context, hostPage }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDashboard(page, `/?event=${EVENT}`);
    await page
      .getByRole('complementary', { name: 'Event', exact: true })
      .getByRole('link', { name: 'Share and embed' })
      .click();
    await page.getByRole('tab', { name: 'Embed' }).click();
    await page.getByText('With our script', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(await hostPage(pasted));
    await expect(page.frameLocator('iframe').locator('h1')).toContainText('A drone strikes');
  });

  test('an editor ticks the events that a timeline names', async ({ page, hostPage }) => {
    const wanted = '2004-12-30-winter-arrests';
    const title = record.find(({ id }) => id === wanted)?.title ?? '';
    await openDashboard(page);
    const dialog = await open(page);
    await dialog.getByRole('tab', { name: 'Embed' }).click();
    await dialog.getByText('Timeline', { exact: true }).click();
    await dialog.getByText(/^Events to name first/).click();
    await dialog.getByLabel('Find an event to name').fill(title.slice(0, 20));
    await dialog.getByRole('checkbox', { name: title }).check();
    const code = dialog.getByLabel('Code to paste');
    await expect(code).toHaveValue(new RegExp(`names=${wanted}"`));
    await page.goto(await hostPage(await code.inputValue()));
    const named = page.frameLocator('iframe').locator(`figure a[href^="/embed/event/${wanted}"]`);
    await expect(named.locator('text:visible').first()).toBeVisible();
  });

  test('gives the picture as a file, the data as files, and the citation as text', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDashboard(page, '/?period=river-war&types=battles');
    const dialog = await open(page);
    const saved = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('link', { name }).click(),
      ]);
      expect(await file.failure()).toBeNull();
      return file.suggestedFilename();
    };
    await dialog.getByRole('tab', { name: 'Image' }).click();
    for (const format of ['PNG', 'SVG']) {
      expect(await saved(`Download ${format}`)).toMatch(
        new RegExp(`^panj-.{19}-river-war-battles-frequency-680px\\.${format.toLowerCase()}$`),
      );
    }
    await dialog.getByRole('tab', { name: 'Data' }).click();
    expect(await saved('Download CSV')).toMatch(/^panj-.{19}-river-war-battles-events\.csv$/);
    await dialog.getByRole('tab', { name: 'Cite' }).click();
    await expect(dialog.getByLabel('Citation')).toHaveValue(/Selection: .*River war.*Battles/);
    await dialog.getByRole('button', { name: 'Copy the citation' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/CC BY 4\.0\. http/);
  });

  test('opens, is walked and closes by keyboard alone', async ({ page }) => {
    await openDashboard(page);
    const button = page.getByRole('link', { name: 'Share and embed' }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page);
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'Copy the link' })).toBeFocused();
    await dialog.getByRole('tab', { name: 'Link' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('tab', { name: 'Embed' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(preview(page).locator('h1')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('stands on the page of an event and of a period', async ({ page }) => {
    for (const path of [`/events/${EVENT}`, '/periods/river-war']) {
      await page.goto(path);
      const dialog = await open(page);
      await dialog.getByRole('tab', { name: 'Embed' }).click();
      await expect(preview(page).locator('h1')).toBeVisible();
    }
  });

  for (const theme of THEMES) {
    for (const [width, height] of [
      [1_280, 720],
      [390, 844],
    ] as const) {
      test(`axe finds nothing in the dialog’s tabs, ${theme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: theme });
        await openDashboard(page);
        const dialog = await open(page);
        for (const tab of TABS) {
          await dialog.getByRole('tab', { name: tab }).click();
          await expect(dialog.getByRole('tabpanel').getByRole('textbox').first()).toBeVisible();
          for (const more of await dialog.getByRole('tabpanel').locator('summary').all()) {
            await more.click();
          }
          const scope = { include: '[role=dialog]', exclude: 'iframe' };
          expect(await axeFindings(page, theme, scope), tab).toEqual([]);
        }
      });
    }
  }
});
