import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Serves a page of somebody else, from an origin that is not Panj's, and says where. */
type HostPage = (body: string) => Promise<string>;

/** The ports of the sites, counted from the first. */
const SITES = { real: 0, changed: 1, 'made-up': 2 } as const;

/** Fails on anything the console complains of, but for what is missing where a test asked for that. */
export const test = base.extend<{
  /** Over which record the site is served: see site/serve.ts. */
  site: keyof typeof SITES;
  allowMissing: boolean;
  quietConsole: undefined;
  hostPage: HostPage;
}>({
  site: ['made-up', { option: true }],
  baseURL: async ({ baseURL, site }, use) => {
    const url = new URL(baseURL ?? '');
    await use(`http://${url.hostname}:${Number(url.port) + SITES[site]}`);
  },
  allowMissing: [false, { option: true }],
  quietConsole: [
    async ({ page, allowMissing }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        if (allowMissing && /404|410|503|newer version|ChunkLoadError/.test(message.text())) return;
        // What was fetched ahead is used when the page comes alive, on a busy machine later than the
        // browser likes, and never without scripts. That it is used is tested by its own.
        if (message.text().includes('was preloaded using link preload')) return;
        complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  hostPage: async ({}, use) => {
    let html = '';
    const server = createServer((request, response) => {
      const isPage = request.url === '/';
      response
        .writeHead(isPage ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(isPage ? html : undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use(async (body) => {
      html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A host</title><link rel="icon" href="data:,"><body style="margin:0">${body}`;
      return `http://127.0.0.1:${port}/`;
    });
    await new Promise((resolve) => server.close(resolve));
  },
});

/** Opens the dashboard and waits until it answers to the reader. */
export async function openDashboard(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[data-chart=live]')).toBeVisible();
  if ((page.viewportSize()?.width ?? 0) >= 900) {
    await expect(page.locator('.tl-window[data-ready]')).toBeAttached();
  }
}

/** Unfolds a group of the filters. */
export const unfold = (page: Page, title: string): Promise<void> =>
  page.getByRole('form', { name: 'Filters' }).locator('summary', { hasText: title }).click();

/** Chooses what stands under the chart's ⋯. */
export async function chooseMore(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('summary[aria-label="More of the chart"]').click();
  const chart = page.getByRole('navigation', { name: 'Chart' });
  await chart.getByRole('link', { name }).or(chart.getByRole('button', { name })).click();
}

/** The middle of an event's mark on the timeline. Pointers are led by the layout, under one surface. */
export async function placeOfMark(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const mark = page.locator('.tl-layer a', { hasText: name }).locator('path');
  await mark.evaluate((path) => path.scrollIntoView({ block: 'center' }));
  const box = await mark.boundingBox();
  if (!box) throw new Error(`No mark of the timeline is named ${name}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Events on a timeline by what can be seen of it: one for each tick inside the plot. */
export const countTicks = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let count = 0;
    for (const path of document.querySelectorAll('.tl-strips path')) {
      // Of the widths that the server draws, one is shown.
      if (!path.checkVisibility()) continue;
      const width = Number(path.closest('.tl-strips')?.getAttribute('viewBox')?.split(' ')[2]);
      const place = path.parentElement?.getAttribute('transform') ?? '';
      const [, from, bin] = /translate\((\S+) .*scale\((\S+) /.exec(place) ?? [];
      for (const [, x] of path.getAttribute('d')?.matchAll(/M([\d.]+) /g) ?? []) {
        const at = Number(from) + Number(x) * Number(bin);
        if (at >= 0 && at <= width) count += 1;
      }
    }
    return count;
  });
