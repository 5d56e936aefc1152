import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { chromium, type Page } from '@playwright/test';
import { frequency } from '@/lib/charts/frequency';
import { buildIndex } from '@/lib/events/build-index';
import { encodeIndex } from '@/lib/events/codec';
import { countFacets } from '@/lib/events/facets';
import { NO_FILTER, select } from '@/lib/events/filter';
import { generateIndex } from '@/lib/events/made-up';
import { buildSearch, NO_WORDS } from '@/lib/events/search/index-file';
import { openSearch } from '@/lib/events/search/search';
import { tally } from '@/lib/events/tally';
import { loadDataset } from '@/lib/record/load';
import { lanesOf } from '@/lib/timeline/lanes';
import { layoutTimeline } from '@/lib/timeline/layout';

declare global {
  interface Window {
    panjSeen: { paint: number; shift: number };
    panjFrames: number[];
  }
}

const PORT = 3200;
const PROXY_PORT = 3201;
const ORIGIN = `http://localhost:${PORT}`;

const median = (values: readonly number[]): number => quantile(values, 0.5);
function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}
const report = (what: string, value: string): void => console.log(`| ${what} | ${value} |`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

async function measureServer(): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 25; i += 1) {
    const start = performance.now();
    await (await fetch(ORIGIN)).text();
    if (i >= 5) times.push(performance.now() - start);
  }
  report('Server response of `/`, whole page, median of 20', ms(median(times)));
}

async function measureLoad(page: Page): Promise<void> {
  const sizes = new Map<string, number>();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const urls = new Map<string, string>();
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
  const html = await (await fetch(ORIGIN)).text();
  await page.goto(ORIGIN, { waitUntil: 'networkidle' });
  await page.locator('.vis-timeline').waitFor();
  const seen = await page.evaluate(() => window.panjSeen);
  const named = [...sizes].map(([url, size]) => ({
    first: html.includes(new URL(url).pathname),
    size,
  }));
  const sum = (list: typeof named): number => list.reduce((all, { size }) => all + size, 0) / 1000;
  report(
    'Script named in the HTML, gzipped',
    `${sum(named.filter(({ first }) => first)).toFixed(0)} kB`,
  );
  report('Script with the timeline’s and the chart’s chunks', `${sum(named).toFixed(0)} kB`);
  report('Largest paint', ms(seen.paint));
  report('Layout shift', String(seen.shift));
}

/** From the click to the end of the next frame, and the script run until then. */
async function measureFilter(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const scripts: number[] = [];
  const times: number[] = [];
  for (let i = 0; i < 22; i += 1) {
    const before = await scriptMs();
    const taken = await clickAndFrame(page);
    if (i >= 2) {
      times.push(taken);
      scripts.push((await scriptMs()) - before);
    }
    await page.waitForTimeout(300);
  }
  report('Filter change to the end of the next frame, median of 20', ms(median(times)));
  report('Script run in that time, median of 20', ms(median(scripts)));
}

function clickAndFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('input[name="types"][value="battles"]');
    const start = performance.now();
    box?.click();
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

/** From a letter typed to the next frame, and the search itself. */
async function measureSearch(page: Page): Promise<void> {
  await page.goto(ORIGIN, { waitUntil: 'load' });
  await page.locator('.vis-timeline').waitFor();
  await page.keyboard.press('/');
  const input = page.getByRole('dialog').getByRole('combobox');
  await input.waitFor();
  const times: number[] = [];
  for (const letter of 'shamsiddin shohin drone') {
    const start = performance.now();
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    times.push(performance.now() - start);
  }
  report('A letter typed into the search to the next frame, median of 23', ms(median(times)));
  const dataset = loadDataset();
  const search = openSearch(buildSearch(dataset, NO_WORDS), buildIndex(dataset));
  const searches: number[] = [];
  for (const query of ['p', 'pa', 'panj', 'rakhmonov', 'drone attack', 'x'.repeat(10_000)]) {
    const start = performance.now();
    search.hits(query, 30);
    searches.push(performance.now() - start);
  }
  report('A search of the record, slowest of six', ms(Math.max(...searches)));
}

const EVENT = '2025-11-26-shamsiddin-shohin-drone-attack';
const ANSWERS = [
  '/embed/frequency',
  '/embed/timeline',
  `/embed/event/${EVENT}`,
  '/chart/frequency.svg',
  '/chart/frequency.png',
  '/chart/timeline.png',
  '/api/v1/events?limit=100',
  '/api/v1/frequency',
  '/data/events.csv',
  '/data/panj.zip',
];

/** Bytes as sent, compressed, and the time to the last of them. */
async function measureAnswers(): Promise<void> {
  for (const path of ANSWERS) {
    const times: number[] = [];
    let bytes = 0;
    for (let i = 0; i < 23; i += 1) {
      const start = performance.now();
      bytes = await sentBytes(ORIGIN + path);
      if (i >= 3) times.push(performance.now() - start);
    }
    report(
      `\`${path}\`: bytes, median of 20`,
      `${(bytes / 1000).toFixed(1)} kB, ${ms(median(times))}`,
    );
  }
}

function sentBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    }).on('error', reject);
  });
}

/** What an embed costs a page: the time until its picture is painted, and the script that it runs. */
async function measureEmbed(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  for (const path of ANSWERS.slice(0, 3)) {
    const paints: number[] = [];
    const scripts: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      await page.goto(ORIGIN + path, { waitUntil: 'load' });
      // A paint is told of a moment after it was.
      const entry = await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      const paint = await entry.jsonValue();
      const { metrics } = await client.send('Performance.getMetrics');
      const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value;
      if (i > 0 && paint !== undefined) paints.push(paint);
      if (i > 0 && script !== undefined) scripts.push(script * 1000);
    }
    report(
      `\`${path}\`: first paint, script run, median of 10`,
      `${ms(median(paints))}, ${ms(median(scripts))}`,
    );
  }
}

/** Drags the timeline of the real dashboard for three seconds. */
async function measurePan(page: Page, origin: string, label: string): Promise<void> {
  await page.goto(`${origin}/?from=2010-01-01&to=2016-01-01`, { waitUntil: 'networkidle' });
  await page.locator('.vis-timeline').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1_000);
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('There is no timeline to drag.');
  // As text, since the compiler names functions by a helper that the page does not have.
  await page.evaluate(`
    window.panjFrames = [];
    let last = performance.now();
    requestAnimationFrame(function tick() {
      const now = performance.now();
      window.panjFrames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    });
  `);
  await page.mouse.move(box.x + box.width / 2, box.y + 300);
  await page.mouse.down();
  const start = Date.now();
  while (Date.now() - start < 3_000) {
    const phase = ((Date.now() - start) / 3_000) * Math.PI * 2;
    await page.mouse.move(box.x + box.width / 2 + Math.sin(phase) * 300, box.y + 300);
  }
  const frames = await page.evaluate(() => window.panjFrames);
  await page.mouse.up();
  report(
    `Frames while panning ${label} for 3 s, median and 95th percentile`,
    `${ms(median(frames))}, ${ms(quantile(frames, 0.95))}`,
  );
}

/** The dashboard with a made-up record in place of ours: everything is Panj's but the one file. */
function serveGenerated(size: number): Promise<Server> {
  const index = Buffer.from(encodeIndex(generateIndex(size, 1)));
  const proxy = createServer(async (request, response) => {
    if (request.url?.startsWith('/record/index.')) {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(index);
      return;
    }
    const from = await fetch(ORIGIN + request.url);
    response
      .writeHead(from.status, { 'Content-Type': from.headers.get('Content-Type') ?? '' })
      .end(Buffer.from(await from.arrayBuffer()));
  });
  return new Promise((resolve) => proxy.listen(PROXY_PORT, () => resolve(proxy)));
}

function measureFunctions(size: number): void {
  const index = generateIndex(size, 1);
  const window = { fromMs: index.startMs[0] ?? 0, toMs: index.endMs[index.length - 1] ?? 0 };
  const times: number[] = [];
  for (let i = 0; i < 12; i += 1) {
    const start = performance.now();
    const rows = select(index, NO_FILTER);
    frequency(tally(index, rows), 'month', window);
    countFacets(index, NO_FILTER, window);
    if (i >= 2) times.push(performance.now() - start);
  }
  const label = size.toLocaleString('en-GB');
  report(`Select, count, bin and facets at ${label} events, median of 10`, ms(median(times)));
  const rows = select(index, NO_FILTER);
  const { laneOf, lanes } = lanesOf(index, 'type');
  const year = (window.toMs - window.fromMs) / 10;
  const laid: number[] = [];
  for (let i = 0; i < 42; i += 1) {
    const fromMs = window.fromMs + i * year * 0.1;
    const start = performance.now();
    layoutTimeline({
      ...{ index, rows, lanes, laneOf, headings: 'beside', mostPx: 640 },
      window: { fromMs, toMs: fromMs + year },
      widthPx: 700,
    });
    if (i >= 2) laid.push(performance.now() - start);
  }
  report(`Layout of the timeline at ${label} events, median of 40`, ms(median(laid)));
}

const server = spawn('npx', ['next', 'start', '-p', String(PORT)], {
  stdio: 'ignore',
  detached: true,
});
try {
  for (let i = 0; i < 60; i += 1) {
    if (
      await fetch(ORIGIN).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  console.log('| What | Measured |\n| --- | --- |');
  const browser = await chromium.launch({
    executablePath: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
    ].find(existsSync),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
  await measureServer();
  await measureAnswers();
  await measureEmbed(page);
  await measureLoad(page);
  await measureFilter(page);
  await measureSearch(page);
  await measurePan(page, ORIGIN, 'the record');
  const proxy = await serveGenerated(1_000_000);
  await measurePan(page, `http://localhost:${PROXY_PORT}`, '1,000,000 generated events');
  proxy.close();
  await browser.close();
  measureFunctions(100_000);
  measureFunctions(1_000_000);
} finally {
  try {
    if (server.pid) process.kill(-server.pid);
  } catch {
    // It has ended by itself.
  }
}
