import { test } from '@playwright/test';
import { expect } from '../fixtures';
import { type Deployment, deploy } from './servers';

/** Above the ports of the other tests. */
const BASE = Number(process.env.PANJ_TEST_PORT ?? 3100) + 40;

test.describe.configure({ mode: 'serial' });

let site: Deployment;
test.beforeAll(async ({ baseURL }) => {
  site = await deploy(baseURL ?? '', { listen: BASE, instances: [BASE + 1, BASE + 2] });
});
test.afterAll(() => site?.stop());

const cacheOf = async (path: string): Promise<{ status: number; cache: string | null }> => {
  const response = await fetch(site.origin + path);
  await response.arrayBuffer();
  return { status: response.status, cache: response.headers.get('x-cache') };
};

const PATHS = [
  '/',
  '/?types=battles',
  '/data',
  '/method',
  '/embed/frequency',
  '/embed/timeline',
  '/embed/timeline/live',
  '/chart/frequency.png',
  '/chart/timeline.svg',
  '/data/events.csv',
  '/data/panj.zip',
  '/api/v1/frequency',
  '/feed.xml',
  '/embed.js',
];

test('nothing that was asked for once reaches an instance again', async () => {
  for (const path of PATHS)
    expect(await cacheOf(path), path).toEqual({ status: 200, cache: 'MISS' });
  for (const path of PATHS)
    expect(await cacheOf(path), path).toEqual({ status: 200, cache: 'HIT' });
});

test('an instance that is killed under load loses nothing but what it was sending', async () => {
  const statuses: number[] = [];
  let cut = 0;
  const ask = async (from: number): Promise<void> => {
    for (let i = from; i < from + 40; i += 1) {
      try {
        statuses.push((await cacheOf(`/embed/frequency?title=load${i}`)).status);
      } catch {
        // What was half sent when it was killed, no proxy can send anew.
        cut += 1;
      }
      if (i === 10) site.instances[0]?.kill('SIGKILL');
    }
  };
  const starts = [0, 100, 200, 300];
  await Promise.all(starts.map(ask));
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  expect(cut).toBeLessThanOrEqual(starts.length);
  expect(statuses).toHaveLength(160 - cut);
});

test('with both gone, what is in the cache is still answered', async () => {
  site.instances[1]?.kill('SIGKILL');
  await expect(fetch(`http://127.0.0.1:${BASE + 2}/healthz`)).rejects.toThrow();
  for (const path of PATHS) expect((await cacheOf(path)).status, path).toBe(200);
  expect((await cacheOf('/embed/frequency?title=never-asked')).status).toBe(502);
});
