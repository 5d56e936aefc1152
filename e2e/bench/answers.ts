import { get } from 'node:http';
import type { Page } from '@playwright/test';
import { type Figures, median, ms, noteMs } from './figures';

const EVENT = '2025-11-26-shamsiddin-shohin-drone-attack';
const EMBEDS = ['/embed/frequency', '/embed/timeline', `/embed/event/${EVENT}`] as const;
const ANSWERS = [
  '/',
  ...EMBEDS,
  '/chart/frequency.svg',
  '/chart/frequency.png',
  '/chart/timeline.png',
  '/api/v1/events?limit=100',
  '/api/v1/frequency',
  '/data/events.csv',
  '/data/panj.zip',
] as const;

/** Bytes as sent, compressed, and the time to the last of them. */
export async function measureAnswers(figures: Figures, origin: string): Promise<void> {
  for (const path of ANSWERS) {
    const times: number[] = [];
    let bytes = 0;
    for (let i = 0; i < 28; i += 1) {
      const start = performance.now();
      bytes = await sentBytes(origin + path);
      if (i >= 8) times.push(performance.now() - start);
    }
    const value = median(times);
    figures.set(`\`${path}\`: bytes as sent, time to the last`, {
      text: `${(bytes / 1000).toFixed(1)} kB, ${ms(value)}`,
      value,
    });
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
export async function measureEmbeds(figures: Figures, page: Page, origin: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  for (const path of EMBEDS) {
    const paints: number[] = [];
    const scripts: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      await page.goto(origin + path, { waitUntil: 'load' });
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
    noteMs(figures, `\`${path}\`: first paint`, paints);
    noteMs(figures, `\`${path}\`: script run`, scripts);
  }
}
