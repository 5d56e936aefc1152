import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { BUILT_RECORD } from '@/lib/serve/built-record';
import { expect } from '../fixtures';
import { FIRST_DAY, SECOND_DAY } from '../site/changes';
import { startSite } from '../site/start';
import { ownSite, type Running, run } from './server';

const PORT = Number(process.env.PANJ_TEST_PORT ?? 3100) + 60;
const DRONE = '2025-10-05-north-bridge-drone';

test.describe.configure({ mode: 'serial' });

let folder = '';
let server: Running | null = null;
test.beforeAll(() => {
  folder = ownSite(PORT);
});
test.afterEach(() => server?.stop());

const kept = (day: string): string =>
  readdirSync(join(folder, 'data/versions')).find((name) => name.startsWith(day)) ?? '';
const record = (): string => join(folder, BUILT_RECORD);

/** Of every kind: pages, frames, pictures, archives, answers, files. */
const PATHS = [
  '/',
  '/method',
  `/events/${DRONE}`,
  '/data',
  '/embed/frequency',
  '/embed/timeline/live',
  '/chart/frequency.svg',
  '/chart/timeline.png',
  '/data/panj.zip',
  '/data/events.csv',
  '/api/v1/events?q=bridge',
  '/feed.xml',
  '/embed.js',
];

/** What the server answers by path. It goes on running. */
async function statuses(running: Running): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const path of PATHS) {
    const response = await running.get(path);
    await response.arrayBuffer();
    found[path] = response.status;
  }
  expect((await running.get('/healthz')).status).toBe(200);
  expect(running.child.exitCode).toBeNull();
  return found;
}
const allWell = Object.fromEntries(PATHS.map((path) => [path, 200]));

test('over a record that is cut off it does not start: 1, and one sentence', async () => {
  cpSync(record(), join(folder, 'whole.json'));
  truncateSync(record(), 4_000);
  const child = startSite(folder, { port: PORT });
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, 'exit');
  renameSync(join(folder, 'whole.json'), record());
  expect(code).toBe(1);
  // Before it stands at most that links say localhost.
  expect(text.trim().split('\n').at(-1)).toBe(
    `${BUILT_RECORD} is missing or cut off. Run "npm run build", or bring back the files of the release.`,
  );
});

test('what is spoilt while it runs is said where it is needed, and mended without a start', async () => {
  server = await run(folder, PORT);
  const running = server;
  const { searchUrl } = JSON.parse(readFileSync(record(), 'utf8'));
  const spoilt = [
    record(),
    join(folder, 'public', searchUrl),
    join(folder, 'data/versions', kept(FIRST_DAY)),
  ];
  const whole = spoilt.map((path) => readFileSync(path));
  for (const path of spoilt) truncateSync(path, 100);
  const older = kept(FIRST_DAY).replace('.json.br', '');
  for (const path of [
    '/api/v1/events?q=bridge',
    `/api/v1/events?v=${older}`,
    `/chart/frequency.svg?v=${older}`,
  ]) {
    const response = await running.get(path);
    expect(response.status, path).toBe(500);
    expect(response.headers.get('Cache-Control'), path).toBe('no-store');
    expect(await response.json(), path).toMatchObject({ type: '/api#fault', status: 500 });
  }
  const page = await running.get('/?q=bridge');
  const html = await page.text();
  expect(html).not.toMatch(/Minified React|\n\s+at .*:\d+/);
  expect(html.length).toBeGreaterThan(500);
  // All the rest goes on: the record is in memory.
  const expected = { ...allWell, '/api/v1/events?q=bridge': 500 };
  expect(await statuses(running)).toEqual(expected);
  spoilt.forEach((path, at) => {
    writeFileSync(path, whole[at] ?? '');
  });
  expect(await statuses(running)).toEqual(allWell);
  expect((await running.get(`/api/v1/events?v=${older}`)).status).toBe(200);
  expect(kept(SECOND_DAY)).not.toBe('');
});

const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0;

test.describe('on a disk', () => {
  test.skip(!canMount, 'a disk of its own takes the right to mount one');

  test('that is only read, everything is answered', async () => {
    const before = 'mount --bind "$PWD" "$PWD"\ncd "$PWD"\nmount -o remount,bind,ro "$PWD"';
    server = await run(folder, PORT, { before: `${before}\n! touch x 2>/dev/null` });
    expect(await statuses(server)).toEqual(allWell);
  });

  test('that is full, everything is answered', async () => {
    const disk = join(folder, '../disk');
    mkdirSync(disk, { recursive: true });
    const before = [
      `mount -t tmpfs -o size=160m tmpfs "${disk}"`,
      `cp -a . "${disk}"`,
      `cd "${disk}"`,
      'cat /dev/zero > fill 2>/dev/null || true',
      'if head -c 9999 /dev/zero > more 2>/dev/null; then exit 9; fi',
    ].join('\n');
    server = await run(folder, PORT, { before });
    expect(await statuses(server)).toEqual(allWell);
  });
});

test('told to end, it first answers what it was asked', async () => {
  server = await run(folder, PORT);
  const running = server;
  const end = once(running.child, 'exit');
  const pictures = Array.from({ length: 8 }, async (_, at) => {
    const response = await running.get(
      `/chart/timeline.png?width=1000&height=1000&scale=2&title=t${at}`,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    return response.status === 200 && bytes.subarray(-8, -4).toString() === 'IEND';
  });
  await Promise.race(pictures);
  running.child.kill('SIGTERM');
  expect(await Promise.all(pictures)).toEqual(Array(8).fill(true));
  expect(await end).toEqual([expect.anything(), null]);
});

test('killed under load, it starts again as it was', async () => {
  const first = await run(folder, PORT);
  server = first;
  const tagsOf = async (running: Running) =>
    Promise.all(
      PATHS.map(async (path) => {
        const response = await running.get(path);
        return [
          path,
          response.status,
          response.headers.get('ETag'),
          (await response.arrayBuffer()).byteLength,
        ];
      }),
    );
  const before = await tagsOf(first);
  const load = Array.from({ length: 30 }, (_, at) =>
    first.get(`/chart/frequency.png?title=load${at}`).catch(() => null),
  );
  await Promise.race(load);
  await first.stop();
  await Promise.all(load);
  server = await run(folder, PORT);
  expect(await tagsOf(server)).toEqual(before);
});
