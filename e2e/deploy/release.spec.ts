import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { MADE_UP_DAY } from '@/lib/record/made-up/dataset';
import { expect } from '../fixtures';
import { CORRECTED, WITHDRAWN_ID } from '../site/changes';
import { prepareSite } from '../site/prepare';
import { type Deployment, deploy } from './servers';

/** Above the ports of the other tests. */
const BASE = Number(process.env.PANJ_TEST_PORT ?? 3100) + 50;
const ORIGIN = `http://localhost:${BASE}`;
const INSTANCES = [BASE + 1, BASE + 2] as const;

test.describe.configure({ mode: 'serial' });

let before: { folder: string; version: string };
let after: { folder: string; version: string };
let site: Deployment;

/** A file of the build before that the next one has not. */
const OLD_CHUNK = '/_next/static/chunks/only-of-the-build-before.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

test.beforeAll(async () => {
  test.setTimeout(120_000);
  before = prepareSite('before', { record: 'made-up', origin: ORIGIN });
  after = prepareSite('after', { record: 'changed', origin: ORIGIN });
  writeFileSync(join(before.folder, OLD_CHUNK.replace('_next', '.next')), '"as it was"');
  site = await deploy(
    ORIGIN,
    { listen: BASE, instances: INSTANCES },
    { folder: before.folder, env: { PANJ_TODAY: MADE_UP_DAY } },
  );
});
test.afterAll(() => site?.stop());

const ask = async (path: string, from = site.origin) => {
  const response = await fetch(from + path);
  const text = await response.text();
  return { status: response.status, text, cache: response.headers.get('x-cache') };
};

/** Pages and answers that name the version they are of. */
const NEWEST = ['/', '/data', '/embed/frequency', '/api/v1/frequency', '/chart/timeline.svg'];

/** What is of the version before and stays so, wherever it was put. */
const frozen = (): readonly string[] =>
  [
    '/api/v1/frequency',
    `/api/v1/events/${WITHDRAWN_ID}`,
    '/chart/frequency.svg',
    `/embed/event/${WITHDRAWN_ID}`,
    '/embed/timeline',
    '/data/events.csv',
  ].map((path) => `${path}?v=${before.version}`);

/** The files that a page asks for. */
const filesOf = (html: string): readonly string[] => [
  ...new Set(html.match(/\/(?:_next\/static|record)\/[\w./~-]+\.(?:js|css|json|svg|woff2)\b/g)),
];

const texts = new Map<string, string>();

test('what follows is of the version before, and kept by the cache', async () => {
  for (const path of [...NEWEST, ...frozen()]) {
    const { status, text } = await ask(path);
    expect(status, path).toBe(200);
    if (NEWEST.includes(path)) expect(text.includes(before.version), path).toBe(true);
    texts.set(path, text);
    expect((await ask(path)).cache, path).toBe('HIT');
  }
  expect((await ask(`/events/${WITHDRAWN_ID}`)).status).toBe(200);
});

test('a release is rolled over both instances without a lost request', async () => {
  const record = JSON.parse(readFileSync(join(before.folder, 'data/build/record.json'), 'utf8'));
  expect(existsSync(join(after.folder, 'public', record.searchUrl))).toBe(false);
  execFileSync(
    join(root, 'node_modules/.bin/tsx'),
    [
      ...['--tsconfig', join(root, 'tsconfig.json')],
      ...[join(root, 'lib/commands/bring-over.ts'), before.folder],
    ],
    { cwd: after.folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );

  const statuses: number[] = [];
  let isRolling = true;
  const asking = [0, 1].map(async (client) => {
    for (let i = 0; isRolling; i += 1) {
      // No cache has these: an instance must answer.
      statuses.push((await ask(`/embed/frequency?title=rolling${client}${i}`)).status);
    }
  });
  await site.restart(0, after.folder);
  // One of each: what only the other has is found there.
  for (let i = 0; i < 4; i += 1) expect((await ask(`${OLD_CHUNK}?${i}`)).status).toBe(200);
  await site.restart(1, after.folder);
  isRolling = false;
  await Promise.all(asking);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  expect(statuses.length).toBeGreaterThan(10);

  for (const port of INSTANCES) {
    const { text } = await ask('/healthz', `http://127.0.0.1:${port}`);
    expect(JSON.parse(text)).toMatchObject({ ready: true, version: after.version });
  }
  // Until nginx is told, the cache goes on as its headers say.
  const { cache, text } = await ask('/');
  expect({ cache, isOld: text === texts.get('/') }).toEqual({ cache: 'HIT', isOld: true });
});

test('once nginx is told nobody is shown the version before', async () => {
  site.release(after.version);
  const names = (text: string): boolean => text.includes(after.version);
  await expect.poll(async () => names((await ask('/')).text)).toBe(true);
  for (const path of NEWEST) {
    for (const from of [site.origin, ...INSTANCES.map((port) => `http://127.0.0.1:${port}`)]) {
      const { text } = await ask(path, from);
      expect(names(text), from + path).toBe(true);
    }
  }
  const { text } = await ask(`/api/v1/events/${CORRECTED.id}`);
  expect(JSON.parse(text)).toMatchObject({ event: { fatalities: CORRECTED.fatalities } });
  expect((await ask(`/events/${WITHDRAWN_ID}`)).status).toBe(410);
  // What browsers may keep is the time that the README states.
  const response = await fetch(site.origin);
  expect(response.headers.get('cache-control')).toContain('max-age=300,');
});

test('old links and pages that are open go on working', async () => {
  const files = NEWEST.flatMap((path) => filesOf(texts.get(path) ?? ''));
  expect(files.some((file) => file.startsWith('/record/'))).toBe(true);
  for (const path of [...files, OLD_CHUNK]) expect((await ask(path)).status, path).toBe(200);
  expect((await ask(OLD_CHUNK)).text).toBe('"as it was"');
  for (const path of frozen()) {
    const { status, text, cache } = await ask(path);
    expect({ status, cache }, path).toEqual({
      status: 200,
      cache: expect.stringMatching(/HIT|MISS/),
    });
    expect(text === texts.get(path), path).toBe(true);
  }
});
