import type { FrameLocator, Page } from '@playwright/test';
import { heightFor, kindOf, plainOptions } from '@/lib/embed/parameters';
import { toSnippets } from '@/lib/embed/snippet';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import { axeFindings, THEMES } from './axe';
import { countTicks, expect, test } from './fixtures';
import { between, LISTED_AT_FIRST, record } from './record';

const EVENT = '2025-10-05-north-bridge-drone';
const KINDS = ['frequency', 'timeline', `event/${EVENT}`, `context/${EVENT}`] as const;
const MOST_BYTES = 40_000;
const MOST_SCRIPT_BYTES = 3_000;

/** The heights of all frames of a page, once they have come to rest at what is in them. */
async function expectFitted(page: Page): Promise<void> {
  for (const frame of page.frames().slice(1)) {
    const owner = await frame.frameElement();
    await expect
      .poll(async () => {
        const room = await owner.evaluate((element) => (element as HTMLElement).clientHeight);
        const inner = await frame.evaluate(() => document.body.getBoundingClientRect().height);
        return Math.abs(room - Math.ceil(inner));
      })
      .toBeLessThanOrEqual(1);
  }
}

const barsOf = (frame: FrameLocator | Page) => frame.locator('.plot [data-bin] rect');
const script = (baseURL: string | undefined): string =>
  `<script async src="${baseURL}/embed.js"></script>`;

test.describe('a light embed', () => {
  for (const kind of KINDS) {
    test(`${kind} is one small document, without cookies or other requests`, async ({
      page,
      context,
      baseURL,
      hostPage,
    }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      let bytes = 0;
      client.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await page.goto(`${baseURL}/embed/${kind}`, { waitUntil: 'networkidle' });
      expect(requests).toEqual([`${baseURL}/embed/${kind}`]);
      expect(bytes).toBeGreaterThan(1_000);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
      const scripts = await page.locator('script').allTextContents();
      expect(scripts).toHaveLength(1);
      expect(Buffer.byteLength(scripts[0] ?? '')).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
      await page.goto(await hostPage(`<iframe src="${baseURL}/embed/${kind}"></iframe>`));
      expect(await context.cookies()).toEqual([]);
    });

    test(`${kind} is whole at its own height from 320 px on, and never wider than its frame`, async ({
      page,
      baseURL,
    }) => {
      for (const width of [320, 375, 479, 480, 640, 799, 800, 1_200]) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(`${baseURL}/embed/${kind}`);
        const size = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          tall: document.body.getBoundingClientRect().height,
          cut: [...document.querySelectorAll('figure svg text')].filter((text) => {
            const box = text.getBoundingClientRect();
            return box.width > 0 && (box.right > innerWidth || box.left < 0);
          }).length,
        }));
        expect(size.wide, `${width} px`).toBe(width);
        expect(size.cut, `${width} px`).toBe(0);
        const [view = '', id = ''] = kind.split('/');
        const target = view === 'event' ? { event: id } : { context: id };
        const most = heightFor(
          view === 'frequency' || view === 'timeline' ? view : kindOf(target),
          width,
        );
        expect(size.tall, `${width} px`).toBeLessThanOrEqual(most);
      }
    });
  }

  test('draws what the record counts, and steps through periods by plain links', {
    tag: '@zone',
  }, async ({ page, hostPage, baseURL }) => {
    await page.goto(
      await hostPage(`<iframe src="${baseURL}/embed/frequency" width="900" height="520"></iframe>`),
    );
    const frame = page.frameLocator('iframe');
    const { incidents } = between('1990', '2030');
    await expect(frame.locator('body')).toContainText(`${incidents.length} incidents`);
    await frame.getByText('The numbers of the chart').click();
    const row = frame.getByRole('row', { name: /^1996/ });
    const year = incidents.filter(({ date }) => date.startsWith('1996'));
    await expect(row.getByRole('cell').first()).toHaveText(String(year.length));
    await frame.getByRole('link', { name: 'Early years ›' }).click();
    await expect(frame.locator('h1')).toContainText('Early years');
    const early = between('1991-02-01', '1992-05-31').incidents;
    await expect(frame.locator('body')).toContainText(`${early.length} incident`);
    await frame.getByRole('link', { name: 'Timeline' }).click();
    await frame.getByText('The events as a list').click();
    await frame.getByRole('link', { name: /Families rally/ }).click();
    await expect(frame.locator('h1')).toContainText('Families rally');
    await expect(frame.locator('dl')).toContainText(/nobody killed/i);
  });

  test('names the events that an editor asks for, and says which the record has not', async ({
    page,
    baseURL,
    request,
  }) => {
    const names = ['2004-12-30-winter-arrests', EVENT];
    await page.goto(`${baseURL}/embed/timeline?names=${names.join(',')},nobody`);
    await expect(page.getByRole('status')).toContainText('names “nobody”');
    for (const id of names) {
      await expect(
        page.locator(`figure a[href^="/embed/event/${id}"] text:visible`),
      ).not.toHaveCount(0);
    }
    await page.goto(`${baseURL}/embed/timeline/live?names=${names[0]}`);
    await expect(page.locator(`.tl-layer a[data-event="${names[0]}"] text`)).not.toHaveCount(0);
    const refused = await request.get('/chart/timeline.svg?names=nobody');
    expect(refused.status()).toBe(400);
    expect((await refused.json()).detail).toContain('nobody');
    expect((await request.get(`/chart/frequency.svg?names=${EVENT}`)).status()).toBe(400);
    expect((await request.get(`/chart/timeline.svg?names=${EVENT}`)).status()).toBe(200);
  });

  test('the periods end where the record does: none leads round to the first', async ({
    page,
    baseURL,
  }) => {
    const steps = page.getByRole('navigation', { name: 'Periods' });
    await page.goto(`${baseURL}/embed/frequency?period=drone-months`);
    await expect(steps.getByRole('link')).toHaveText([/^‹ /, 'All years']);
    await page.goto(`${baseURL}/embed/frequency?period=early-years`);
    await expect(steps.getByRole('link')).toHaveText(['All years', / ›$/]);
  });

  test('draws every event of the record once, at every width', async ({ page, baseURL }) => {
    for (const width of [320, 640, 1_000]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${baseURL}/embed/timeline`);
      const drawn = await countTicks(page);
      expect(drawn, `${width} px`).toBe(record.length);
    }
  });

  test('says what a mark stands for', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}/embed/frequency`);
    await page.locator('a[data-tip^="1996"]').hover();
    await expect(page.locator('.tip')).toContainText(
      `1996: ${between('1996', '1996-12-31').incidents.length} incident`,
    );
    await page.keyboard.press('Escape');
    await expect(page.locator('.tip')).toBeHidden();
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });
    test('is complete', async ({ page, hostPage, baseURL, request }) => {
      const body = KINDS.map(
        (kind) => `<iframe src="${baseURL}/embed/${kind}" width="360" height="700"></iframe>`,
      ).join('');
      await page.goto(await hostPage(body));
      const [chart, timeline, event] = [0, 1, 2].map((at) => page.frameLocator('iframe').nth(at));
      if (!chart || !timeline || !event) throw new Error('A frame is missing.');
      await expect(barsOf(chart).first()).toBeVisible();
      const { bins } = await (await request.get('/api/v1/frequency?bin=year')).json();
      await chart.getByText('The numbers of the chart').click();
      for (const { label } of bins) {
        await expect(chart.getByRole('row', { name: new RegExp(`^${label}`) })).toHaveCount(1);
      }
      await timeline.getByText('The events as a list').click();
      await expect(timeline.getByRole('row')).toHaveCount(record.length + 1);
      await expect(event.getByText('A drone from across the river')).toBeVisible();
      await chart.getByRole('link', { name: '1991–92 ›' }).click();
      await expect(chart.locator('h1')).toContainText('Early years');
    });
  });

  test('the numbers of the axis stand clear of the legend, with the agreement’s mark and without', async ({
    page,
    baseURL,
  }) => {
    for (const width of [320, 700, 1200]) {
      await page.setViewportSize({ width, height: 520 });
      for (const period of ['drone-months', 'river-war']) {
        await page.goto(`${baseURL}/embed/frequency?period=${period}`);
        const legend = await page.locator('.legend').boundingBox();
        const tops = await page
          .locator('.plot text')
          .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().top));
        expect(tops.length).toBeGreaterThan(1);
        const bottom = (legend?.y ?? 0) + (legend?.height ?? 0);
        expect(Math.min(...tops), `${period}, ${width} px`).toBeGreaterThanOrEqual(bottom - 1);
      }
    }
  });

  for (const theme of THEMES) {
    for (const kind of KINDS) {
      test(`axe finds nothing in ${kind}, ${theme}`, async ({ page, baseURL }) => {
        await page.goto(`${baseURL}/embed/${kind}?theme=${theme}&accent=wine`);
        await page.locator('summary').click();
        // A frame is a part of its host's page, which has the landmarks.
        const without = ['region', 'landmark-one-main'];
        expect(await axeFindings(page, theme, { without })).toEqual([]);
      });
    }
  }
});

test.describe('in other people’s pages', () => {
  test('our script makes frames as tall as what is in them', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 420, height: 900 });
    const { script: snippet, iframe } = toSnippets({
      origin: baseURL ?? '',
      target: 'frequency',
      view: { ...DEFAULT_VIEW, period: 'river-war' },
      options: { ...plainOptions('frequency'), title: 'A "headline" <of> ours', height: 300 },
      title: 'Incidents',
      version: '2026-11-24-00000000',
    });
    await page.goto(await hostPage(snippet + iframe));
    await expect(page.locator('iframe')).toHaveCount(2);
    await page.locator('iframe').last().scrollIntoViewIfNeeded();
    await expect(page.frameLocator('iframe').first().locator('h1')).toHaveText(
      'A "headline" <of> ours',
    );
    await expectFitted(page);
    const frame = page.frameLocator('iframe').first();
    const before = (await page.locator('iframe').first().boundingBox())?.height ?? 0;
    await frame.getByText('The numbers of the chart').click();
    await expect
      .poll(async () => (await page.locator('iframe').first().boundingBox())?.height)
      .toBeGreaterThan(before + 200);
    await frame.getByText('The numbers of the chart').click();
    await expectFitted(page);
    await expect(page.locator('p a').first()).toHaveAttribute('href', /period=river-war/);
  });

  test('a frame that is sized keeps no empty room, unless a height was asked for', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    const places = ['', '&amp;height=900'].map(
      (height) => `<div data-panj="timeline?period=early-years${height}"></div>`,
    );
    await page.goto(await hostPage(places.join('') + script(baseURL)));
    await page.locator('iframe').last().scrollIntoViewIfNeeded();
    const heightOf = async (at: number): Promise<number> =>
      Math.round((await page.locator('iframe').nth(at).boundingBox())?.height ?? 0);
    await expect.poll(() => heightOf(1)).toBe(900);
    await expect.poll(() => heightOf(0)).toBeLessThan(700);
    const frame = page.frameLocator('iframe').first();
    const list = await frame.locator('summary').boundingBox();
    const footer = await frame.locator('footer').boundingBox();
    expect((footer?.y ?? 0) - (list?.y ?? 0)).toBeLessThan(60);
  });

  test('messages that are not ours, or make no sense, move nothing', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    const src = `${baseURL}/embed/frequency`;
    await page.goto(
      await hostPage(
        `<iframe src="${src}" width="600"></iframe><iframe id="liar" srcdoc="<p>x"></iframe>${script(baseURL)}`,
      ),
    );
    await expect(page.frameLocator('iframe').first().locator('h1')).toBeVisible();
    await expect
      .poll(async () => (await page.locator('iframe').first().boundingBox())?.height)
      .toBeGreaterThan(500);
    const before = (await page.locator('iframe').first().boundingBox())?.height;
    const liar = page.frames().find((frame) => frame.url() === 'about:srcdoc');
    expect(liar).toBeDefined();
    await liar?.evaluate(() => parent.postMessage({ type: 'panj:height', height: 4_000 }, '*'));
    const ours = page.frames().find((frame) => frame.url() === src);
    expect(ours).toBeDefined();
    await ours?.evaluate(() => {
      for (const height of [Number.NaN, Number.POSITIVE_INFINITY, null, '900', {}]) {
        parent.postMessage({ type: 'panj:height', height }, '*');
      }
      for (const data of [
        'panj:height',
        null,
        7,
        { height: 900 },
        { type: 'other', height: 900 },
      ]) {
        parent.postMessage(data, '*');
      }
    });
    await page.waitForTimeout(300);
    expect((await page.locator('iframe').first().boundingBox())?.height).toBe(before);
  });

  test('tells AMP and any other host in the documented forms', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    await page.goto(
      await hostPage(
        `<script>window.heard=[];addEventListener('message',({data})=>heard.push(data))</script><iframe src="${baseURL}/embed/frequency" width="600" height="200"></iframe>`,
      ),
    );
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'heard')))
      .toEqual([
        { type: 'panj:height', height: 520 },
        { sentinel: 'amp', type: 'embed-size', height: 520 },
      ]);
  });

  test('a sandboxed frame without an origin draws, steps, sizes and explores', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 900, height: 1_000 });
    await page.goto(
      await hostPage(
        `<iframe sandbox="allow-scripts" src="${baseURL}/embed/frequency" width="100%" height="300"></iframe>${script(baseURL)}`,
      ),
    );
    const frame = page.frameLocator('iframe');
    await expect(barsOf(frame).first()).toBeVisible();
    await expectFitted(page);
    expect(await page.frames()[1]?.evaluate(() => window.origin)).toBe('null');
    await frame.getByRole('link', { name: 'Early years ›' }).click();
    await expect(frame.locator('h1')).toContainText('Early years');
    await frame.getByRole('link', { name: 'All years' }).click();
    await frame.getByRole('link', { name: 'Explore' }).click();
    await expect(frame.locator('[data-chart=live]')).toBeVisible();
    await frame.getByRole('link', { name: 'Killed', exact: true }).click();
    await expect(frame.locator('h1')).toContainText('People killed');
    await expect(frame.getByRole('slider').first()).toBeVisible();
    await expectFitted(page);
    await frame.getByRole('link', { name: 'Back to the still picture' }).click();
    await expect(frame.locator('h1')).toContainText('People killed on and around');
  });

  test('loads framework code only when the reader explores', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(
      await hostPage(
        `<iframe src="${baseURL}/embed/timeline?period=river-war" width="1000" height="680"></iframe>`,
      ),
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('h1')).toContainText('River war');
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([]);
    await frame.getByRole('link', { name: 'Explore' }).click();
    await expect(frame.locator('.vis-timeline')).toBeAttached();
    expect(scripts.length).toBeGreaterThan(3);
    const list = frame.getByRole('list', { name: 'Events in the window' });
    await expect(list.getByRole('listitem')).toHaveCount(
      Math.min(LISTED_AT_FIRST, between('1992-06-01', '1997-06-27').events.length),
    );
    await list.getByRole('listitem').getByRole('link').first().click();
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByRole('heading', { name: 'Sources' })).toBeVisible();
    // As the still frame has: where it stands among those like it, and the way to them.
    const context = frame.getByRole('region', { name: 'Is this new?' });
    await expect(context.locator('[data-sentence]').first()).toBeVisible();
    await expect(context.getByRole('link', { name: /CSV|Share/ })).toHaveCount(0);
    for (const link of await context.locator('a[data-event]').all()) {
      expect(await link.getAttribute('href')).toMatch(/^\/embed\/event\/[^/]+\/live/);
    }
  });

  test('a frame that loads hidden is right once it is shown', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    await page.goto(
      await hostPage(
        `<div id="tab" style="display:none"><iframe src="${baseURL}/embed/timeline" width="340" height="111"></iframe></div>${script(baseURL)}`,
      ),
    );
    await page.waitForLoadState('networkidle');
    expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe('');
    await page.locator('#tab').evaluate((tab) => {
      tab.style.display = 'block';
    });
    await expectFitted(page);
    expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(600);
  });

  test('thirty embeds on one page are each as tall as what is in them', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    const periods = ['river-war', 'quiet-years', 'early-years'];
    const places = Array.from({ length: 30 }, (_, at) => {
      const kind = KINDS[at % 3];
      return `<div data-panj="${kind}?period=${periods[at % periods.length]}&amp;height=${300 + at}"></div>`;
    });
    await page.goto(await hostPage(places.join('') + script(baseURL)));
    await expect(page.locator('iframe')).toHaveCount(30);
    for (let at = 0; at < 30; at += 1) {
      const place = page.locator('iframe').nth(at);
      await place.scrollIntoViewIfNeeded();
      await expect(page.frameLocator('iframe').nth(at).locator('h1')).toBeVisible();
    }
    await expectFitted(page);
  });

  test.describe('an address', () => {
    test.use({ allowMissing: true });
    test('may be brief, whole or mistyped: a frame is never broken', async ({
      page,
      hostPage,
      baseURL,
      request,
    }) => {
      const addresses = [
        'frequency?period=river-war',
        '/embed/timeline?period=river-war',
        `${baseURL}/embed/event/${EVENT}`,
        'frequncy',
        'frequency/live/at-once',
        '../data',
        'https://elsewhere.example/embed/frequency',
        '',
      ];
      const places = addresses.map((address) => `<div data-panj="${address}"></div>`);
      await page.goto(await hostPage(places.join('') + script(baseURL)));
      for (const [at, address] of addresses.entries()) {
        await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
        const frame = page.frameLocator('iframe').nth(at);
        await expect(frame.locator('h1'), address).toContainText(
          at < 2 ? 'River war' : at === 2 ? 'drone' : 'Nothing to draw',
        );
        if (at > 2) await expect(frame.getByRole('alert')).toContainText('There is no embed');
      }
      await expectFitted(page);
      const answer = await request.get('/embed.js');
      expect((await answer.body()).length).toBeLessThan(2_048);
    });
  });

  test('a frame whose address is set later, and one that a CMS puts in later, are sized', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    const src = `${baseURL}/embed/event/${EVENT}`;
    await page.goto(
      await hostPage(
        `<iframe id="lazy" data-src="${src}" width="100%" height="100"></iframe><iframe id="blank" src="about:blank" width="100%" height="100"></iframe><main></main>${script(baseURL)}`,
      ),
    );
    await page.waitForLoadState('networkidle');
    await page.evaluate((address) => {
      const frame = (id: string) => document.getElementById(id) as HTMLIFrameElement;
      frame('lazy').src = frame('lazy').dataset.src ?? '';
      frame('blank').src = address;
      const late = document.createElement('div');
      // As the browser reads it, whichever way it is written.
      late.innerHTML = `<p><iframe src="${address.replace(/^http:/, '')}" height="100"></iframe></p>`;
      document.querySelector('main')?.append(late);
    }, src);
    await expect(page.locator('iframe')).toHaveCount(3);
    for (let at = 0; at < 3; at += 1) {
      await expect(page.frameLocator('iframe').nth(at).locator('h1')).toContainText('drone');
    }
    await expectFitted(page);
  });

  test('an embed added after the script has run is found as well', async ({
    page,
    hostPage,
    baseURL,
  }) => {
    await page.goto(await hostPage(`<main></main>${script(baseURL)}`));
    await page.waitForLoadState('networkidle');
    await page.locator('main').evaluate((main) => {
      main.innerHTML = '<div data-panj="frequency?period=river-war"></div>';
    });
    await expect(page.frameLocator('iframe').locator('h1')).toContainText('River war');
    await expectFitted(page);
  });
});

test.describe('what makes no sense', () => {
  test('is named in one quiet line, and the rest is drawn', async ({ page, baseURL }) => {
    const queries = [
      'height=-5',
      'height=NaN',
      'height=99999999999',
      'accent=%23ff0000',
      'theme=neon',
      'from=banana',
      'from=2020-01-01&to=1999-01-01',
      'types=wizards',
      'period=stone-age',
      `title=${'x'.repeat(5_000)}`,
      `provinces=${'x'.repeat(5_000)}`,
      'bin[]=year&bin=week',
      'measure=NaN&measure=killed',
      'killed=-1',
      'q=%00%01',
      'actors=__proto__,constructor',
    ];
    for (const query of queries) {
      for (const kind of ['frequency', 'timeline', `event/${EVENT}`]) {
        const response = await page.goto(`${baseURL}/embed/${kind}?${query}`);
        expect(response?.status(), query).toBe(200);
        if (!query.startsWith('q=')) {
          await expect(page.getByRole('status').first(), query).toContainText(
            'Ignored in the address',
          );
        }
      }
    }
  });

  test('a headline stays text', async ({ page, baseURL }) => {
    const title = '<script>window.broken=1</script>"onload=\u202Eabc';
    await page.goto(`${baseURL}/embed/frequency?title=${encodeURIComponent(title)}`);
    await expect(page.locator('h1')).toHaveText('<script>window.broken=1</script>"onload= abc');
    expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
  });

  test.describe('and is missing', () => {
    test.use({ allowMissing: true });
    for (const path of [
      'frequency?v=1999-01-01-00000000',
      'frequency?v=../../etc/passwd',
      'timeline?v=__proto__',
      'map',
      'event/no-such-event',
      'event/..%2F..%2Fpackage.json',
      'event/__proto__',
      `event/${EVENT}?v=2026-01-01-aaaaaaaa`,
    ]) {
      test(`${path}: a message in the frame, and 404`, async ({ page, baseURL, hostPage }) => {
        const response = await page.goto(`${baseURL}/embed/${path}`);
        expect(response?.status()).toBe(404);
        await page.goto(
          await hostPage(
            `<iframe src="${baseURL}/embed/${path}" width="400" height="300"></iframe>`,
          ),
        );
        await expect(page.frameLocator('iframe').locator('h1')).toHaveText(/Nothing to/);
        await expect(page.frameLocator('iframe').getByRole('alert')).toContainText(
          /kept|no embed|id/,
        );
      });
    }
  });
});

// Its examples are of the record as it is.
test.describe('the page on embedding', () => {
  test.use({ site: 'real' });
  test('every example on it works', async ({ page }) => {
    await page.goto('/embed');
    const frames = page.locator('main iframe');
    // Chart, timeline, event, a step of the story, “Is this new?”, and one frozen at a version.
    await expect(frames).toHaveCount(6);
    for (let at = 0; at < 6; at += 1) {
      await frames.nth(at).scrollIntoViewIfNeeded();
      await expect(
        page.frameLocator('main iframe').nth(at).locator('figure svg').first(),
      ).toBeAttached();
    }
    const picture = page.locator('main img');
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(700);
  });

  for (const theme of THEMES) {
    test(`axe finds nothing on it, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto('/embed');
      expect(await axeFindings(page, theme, { exclude: 'iframe' })).toEqual([]);
    });
  }

  test('does not scroll sideways on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/embed');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
