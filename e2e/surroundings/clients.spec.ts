import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { test } from '@playwright/test';
import { WORKERS } from '@/lib/operate/workers';
import { expect } from '../fixtures';
import { figure, ownSite, type Running, run, sendRaw, until } from './server';

const PORT = Number(process.env.PANJ_TEST_PORT ?? 3100) + 61;
const HOST = `Host: localhost:${PORT}\r\n`;

test.describe.configure({ mode: 'serial' });

let server: Running;
test.beforeAll(async () => {
  server = await run(ownSite(PORT), PORT, { env: { PANJ_METRICS: '1' } });
});
test.afterAll(() => server?.stop());

const isFine = async (path: string): Promise<boolean> => {
  const response = await server.get(path);
  await response.arrayBuffer();
  return response.status === 200;
};
const open = (): Socket => connect(PORT, '127.0.0.1').on('error', () => undefined);
const drawn = (): Promise<number> => figure(server, 'panj_drawings_total', 'result="miss"');
const handles = (): number => readdirSync(`/proc/${server.child.pid}/fd`).length;

test('what readers left before it was drawn is not drawn, and holds nobody else', async () => {
  expect(await isFine('/chart/timeline.png')).toBe(true);
  const before = await drawn();
  const open = handles();
  const gone = new AbortController();
  const { signal } = gone;
  const left = [
    ...Array.from(
      { length: WORKERS + 14 },
      (_, at) => `/chart/timeline.png?width=2000&height=1000&scale=1&title=left${at}`,
    ),
    '/data/panj.zip?from=2001',
  ].map((path) => server.get(path, { signal }).catch(() => null));
  await until(async () => (await figure(server, 'panj_drawings_waiting')) > 5);
  gone.abort();
  await Promise.all(left);
  expect(await isFine('/chart/timeline.png?title=stayed')).toBe(true);
  await until(async () => (await figure(server, 'panj_drawings_waiting')) === 0);
  expect((await drawn()) - before).toBeLessThan(WORKERS + 9);
  await until(async () => handles() <= open + 3);
  expect(await isFine('/data/panj.zip?from=2001')).toBe(true);
});

test('downloads broken off half way leave nothing open', async () => {
  expect(await isFine('/data/panj.zip')).toBe(true);
  const before = handles();
  for (let round = 0; round < 10; round += 1) {
    const sockets = Array.from({ length: 10 }, open);
    await Promise.all(
      sockets.map(async (socket) => {
        socket.write(`GET /data/panj.zip HTTP/1.1\r\n${HOST}\r\n`);
        await once(socket, 'data');
        socket.destroy();
      }),
    );
  }
  await until(async () => handles() <= before + 3);
  expect(await isFine('/data/panj.zip')).toBe(true);
});

test('half-sent requests hold nobody else', async () => {
  const halves = [
    `GET / HTTP/1.1\r\n${HOST}X-Never: en`,
    'GET /chart/timeline.png?wid',
    `POST /api/v1/events HTTP/1.1\r\n${HOST}Content-Length: 100000\r\n\r\n{"half":`,
    `GET / HTTP/1.1\r\n${HOST}Content-Length: 100000\r\n\r\nhalf`,
  ];
  const sockets = Array.from({ length: 200 }, (_, at) => {
    const socket = open();
    socket.write(halves[at % halves.length] ?? '');
    return socket;
  });
  for (const path of ['/', '/method', '/api/v1/frequency', '/chart/frequency.png?title=free']) {
    expect(await isFine(path), path).toBe(true);
  }
  for (const socket of sockets) socket.destroy();
  expect(await isFine('/healthz')).toBe(true);
});

test('who reads a byte at a time gets all of it, and holds nobody else', async () => {
  const path = '/data/events.json';
  const whole = Buffer.from(await (await server.get(path)).arrayBuffer());
  const slow = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = open();
      socket.write(`GET ${path} HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
      await once(socket, 'readable');
      return socket;
    }),
  );
  const got: Buffer[] = [];
  for (let at = 0; at < 300; at += 1) {
    for (const socket of slow) {
      const byte: Buffer | null = socket.read(1);
      if (socket === slow[0] && byte) got.push(byte);
    }
    if (at % 100 === 0) expect(await isFine('/embed/timeline')).toBe(true);
  }
  const [first] = slow;
  first?.on('data', (chunk) => got.push(chunk));
  if (first) await once(first, 'end');
  const answer = Buffer.concat(got);
  expect(answer.subarray(answer.indexOf('\r\n\r\n')).includes(whole.subarray(-200))).toBe(true);
  for (const socket of slow) socket.destroy();
});

test('what wants another protocol, a tunnel or the whole server is answered', async () => {
  const wish = 'Connection: Upgrade, close\r\nUpgrade: h2c\r\n';
  const statusOf = async (head: string): Promise<string> => {
    const { answer } = await sendRaw(PORT, `${head}\r\n${HOST}${wish}\r\n`);
    return answer.toString('latin1').split('\r\n')[0] ?? '';
  };
  for (const path of ['/api/v1/compare', '/robots.txt', '/embed.js', '/method']) {
    expect(await statusOf(`GET ${path} HTTP/1.1`), path).toBe('HTTP/1.1 200 OK');
  }
  expect(await statusOf('GET /_next/static/x.js HTTP/1.1')).toBe('HTTP/1.1 404 Not Found');
  expect(await statusOf('CONNECT example.org:443 HTTP/1.1')).toMatch(/^HTTP\/1\.1 405 /);
  expect(await statusOf('OPTIONS * HTTP/1.1')).toMatch(/^HTTP\/1\.1 204 /);
  expect(await statusOf('GET * HTTP/1.1')).toMatch(/^HTTP\/1\.1 404 /);
  const { answer } = await sendRaw(
    PORT,
    `GET http://evil.example/method HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`,
  );
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 /);
});

test('a file of the disk keeps its tag, and is not sent to who has it', async () => {
  for (const path of ['/embed.js', '/favicon.ico']) {
    const etag = (await server.get(path)).headers.get('ETag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    const again = await server.get(path, { headers: { 'If-None-Match': etag } });
    expect(again.status, path).toBe(304);
    expect(again.headers.get('ETag')).toBe(etag);
  }
});
