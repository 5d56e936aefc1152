import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ORIGIN = process.env.PANJ_ORIGIN ?? 'http://localhost:3000';
const PROXY_PORT = Number(new URL(ORIGIN).port || 80) + 1;

type Site = { readonly origin: string; readonly close: () => void };

/** Serves a build, of this folder or another. */
export async function startSite(
  folder: string,
): Promise<Site & { readonly withMadeUp: (events: number) => Promise<Site> }> {
  const server = spawn('npx', ['next', 'start', '-p', new URL(ORIGIN).port || '80'], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PANJ_ORIGIN: ORIGIN },
  });
  const isUp = (): Promise<boolean> =>
    fetch(ORIGIN).then(
      (response) => response.ok,
      () => false,
    );
  for (let tries = 0; !(await isUp()); tries += 1) {
    if (tries === 120) throw new Error(`The build in ${folder} does not answer at ${ORIGIN}.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return {
    origin: ORIGIN,
    close: () => {
      if (server.pid) process.kill(-server.pid);
    },
    withMadeUp: (events) => serveMadeUp(folder, events),
  };
}

/** The dashboard with a made-up record in place of ours: everything is the build's own but the one file. */
async function serveMadeUp(folder: string, events: number): Promise<Site> {
  const file = join(mkdtempSync(join(tmpdir(), 'panj-bench-')), 'index.json');
  execFileSync('npx', ['tsx', resolve('e2e/bench/write-made-up.ts'), String(events), file], {
    cwd: folder,
    stdio: 'inherit',
  });
  const index = readFileSync(file);
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
  await new Promise<void>((done) => proxy.listen(PROXY_PORT, done));
  return { origin: `http://localhost:${PROXY_PORT}`, close: () => proxy.close() };
}
