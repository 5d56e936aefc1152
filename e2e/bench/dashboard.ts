import type { CDPSession, Page } from '@playwright/test';
import { type Figures, noteFrames, noteKb, noteMs } from './figures';

declare global {
  interface Window {
    panjSeen: { paint: number; shift: number };
    panjFrames: number[];
    panjLast: number;
  }
}

export async function measureDashboard(
  figures: Figures,
  page: Page,
  origin: string,
): Promise<void> {
  await measureLoad(figures, page, origin);
  await measureFilter(figures, page, 'The record', 20, 500);
  await measureDrag(figures, page, origin, 'The record');
  await measureTyping(figures, page, origin);
}

/** The same where the record is a large one. */
export async function measureMany(figures: Figures, page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'load' });
  await page.locator('.vis-timeline').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3_000);
  await measureFilter(figures, page, '1,000,000 events', 6, 4_000);
  await measureDrag(figures, page, origin, '1,000,000 events');
}

async function measureLoad(figures: Figures, page: Page, origin: string): Promise<void> {
  const sizes = new Map<string, number>();
  const urls = new Map<string, string>();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (type === 'Script') urls.set(requestId, response.url);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId);
    if (url) sizes.set(url, encodedDataLength);
  });
  await page.addInitScript(() => {
    const seen = { paint: 0, shift: 0 };
    window.panjSeen = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) seen.shift += Number(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const html = await (await fetch(origin)).text();
  await page.goto(origin, { waitUntil: 'networkidle' });
  await page.locator('.vis-timeline').waitFor();
  const { paint, shift } = await page.evaluate(() => window.panjSeen);
  let [named, all] = [0, 0];
  for (const [url, size] of sizes) {
    all += size;
    if (html.includes(new URL(url).pathname)) named += size;
  }
  noteKb(figures, 'Script named in the HTML, as sent', named);
  noteKb(figures, 'Script with the parts that come later', all);
  noteMs(figures, 'Largest paint', [paint]);
  figures.set('Layout shift', { text: shift.toFixed(4), value: null });
}

/** From the click: the script run until the next frame is over, and when the page last changes. */
async function measureFilter(
  figures: Figures,
  page: Page,
  of: string,
  times: number,
  restMs: number,
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const [scripts, frames, changes]: number[][] = [[], [], []];
  for (let i = 0; i < times + 2; i += 1) {
    const before = await scriptMs(client);
    const frame = await clickType(page);
    const script = (await scriptMs(client)) - before;
    const last = await lastChange(page, restMs);
    if (i < 2) continue;
    frames?.push(frame);
    scripts?.push(script);
    changes?.push(last);
  }
  noteMs(figures, `${of}, filter change: script until the next frame`, scripts ?? []);
  noteMs(figures, `${of}, filter change: end of the next frame`, frames ?? []);
  noteMs(figures, `${of}, filter change: last change on the page`, changes ?? []);
}

async function scriptMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

function clickType(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const control =
      document.querySelector<HTMLElement>(
        'input[type="checkbox"][name="types"][value="battles"]',
      ) ?? document.querySelector<HTMLElement>('[data-type="battles"]');
    if (!control) throw new Error('There is no choice of battles on the page.');
    const start = performance.now();
    window.panjLast = 0;
    new MutationObserver((changes) => {
      // What is spoken waits on purpose until nothing changes any more.
      const seen = changes.filter(
        ({ target }) =>
          !(target instanceof Element ? target : target.parentElement)?.closest('[data-spoken]'),
      );
      if (seen.length > 0) window.panjLast = performance.now() - start;
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    control.click();
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(0);
      }),
    );
    return performance.now() - start;
  });
}

async function lastChange(page: Page, restMs: number): Promise<number> {
  await page.waitForTimeout(restMs);
  return page.evaluate(() => window.panjLast);
}

/** From a letter typed into the search to the next frame. */
async function measureTyping(figures: Figures, page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'load' });
  await page.locator('.vis-timeline').waitFor();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  const times: number[] = [];
  for (const letter of 'shamsiddin shohin drone') {
    const start = performance.now();
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    times.push(performance.now() - start);
  }
  noteMs(figures, 'A letter typed into the search: the next frame', times);
}

/** Drags the timeline for three seconds, then turns the wheel from all years to days and back. */
async function measureDrag(
  figures: Figures,
  page: Page,
  origin: string,
  of: string,
): Promise<void> {
  await page.goto(`${origin}/?from=2010-01-01&to=2016-01-01`, { waitUntil: 'load' });
  await page.locator('.vis-timeline').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(2_000);
  const center = page.locator('.vis-panel.vis-center');
  await center.scrollIntoViewIfNeeded();
  const box = await center.boundingBox();
  if (!box) throw new Error('There is no timeline to drag.');
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 150)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await countFrames(page);
  const start = Date.now();
  while (Date.now() - start < 3_000) {
    const phase = ((Date.now() - start) / 3_000) * Math.PI * 2;
    await page.mouse.move(x + Math.sin(phase) * 300, y);
  }
  noteFrames(figures, `${of}, panning`, await page.evaluate(() => window.panjFrames));
  await page.mouse.up();
  await page.waitForTimeout(1_000);
  await page.keyboard.down('Control');
  await countFrames(page);
  for (let i = 0; i < 120; i += 1) {
    await page.mouse.wheel(0, i < 60 ? -120 : 120);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  noteFrames(figures, `${of}, zooming by wheel`, await page.evaluate(() => window.panjFrames));
  await page.keyboard.up('Control');
}

// As text, since the compiler names functions by a helper that the page does not have.
const countFrames = (page: Page): Promise<unknown> =>
  page.evaluate(`
    window.panjFrames = [];
    window.panjCount = (window.panjCount ?? 0) + 1;
    {
      const mine = window.panjCount;
      let last = performance.now();
      requestAnimationFrame(function tick() {
        const now = performance.now();
        window.panjFrames.push(now - last);
        last = now;
        if (mine === window.panjCount) requestAnimationFrame(tick);
      });
    }
  `);
