import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { deploy } from '../deploy/servers';

/**
 * What one instance and what nginx's cache before it answers, on loopback, as a table in Markdown:
 *
 *     npm run bench:serve -- [folder of another build]
 *
 * Requests a second and the slowest hundredth, ten connections for five seconds each; then other pages
 * while fifty clients ask for the dearest pictures. Build first, with the same PANJ_ORIGIN.
 */
const ORIGIN = process.env.PANJ_ORIGIN ?? 'http://localhost:3000';
const [LISTEN, FIRST, SECOND] = [3290, 3291, 3292] as const;
const PATHS = [
  '/',
  '/embed/frequency',
  '/embed/timeline',
  '/api/v1/frequency',
  '/chart/timeline.png',
] as const;

const CLIENTS = 50;
const BURST_MS = 12_000;

async function measure(url: string): Promise<string> {
  // Once before, so that neither is measured cold.
  await (await fetch(url)).arrayBuffer();
  const result = await autocannon({ url, connections: 10, duration: 5 });
  const failed = result.errors + result.non2xx;
  const { average } = result.requests;
  return `${average.toFixed(0)}/s, p99 ${result.latency.p99} ms${failed > 0 ? `, ${failed} failed` : ''}`;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The status of an answer, read to its end; 0 where none came in time. */
async function statusOf(url: string): Promise<number> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** The dearest picture that is drawn: 16 million pixels or, where these are refused, four. */
async function dearest(origin: string): Promise<string> {
  const picture = `${origin}/chart/timeline.png?width=1000&height=1000`;
  const isDrawn = (await statusOf(`${picture}&scale=4`)) === 200;
  return `${picture}&scale=${isDrawn ? 4 : 2}`;
}

const quantile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0).toFixed(0);

/** Other pages while many clients ask for pictures, each another one, as soon as they have one or, told
 * to come back, after a second. */
async function measureBurst(origin: string, pid: number): Promise<readonly string[]> {
  const { events } = await (await fetch(`${origin}/api/v1/events?limit=1`)).json();
  const pages = ['/', `/events/${events[0].id}`, '/embed/frequency'];
  const picture = await dearest(origin);
  for (const page of pages) await statusOf(origin + page);

  const until = Date.now() + BURST_MS;
  const statuses = new Map<number, number>();
  let asked = 0;
  let mostBytes = 0;
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (Date.now() < until) {
      asked += 1;
      const status = await statusOf(`${picture}&title=${asked}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status !== 200) await wait(1000);
    }
  });
  const times: number[] = [];
  let failed = 0;
  for (let at = 0; Date.now() < until; at += 1) {
    const since = performance.now();
    if ((await statusOf(`${origin}${pages[at % pages.length]}`)) !== 200) failed += 1;
    times.push(performance.now() - since);
    mostBytes = Math.max(mostBytes, residentBytes(pid));
    await wait(10);
  }
  await Promise.all(clients);
  times.sort((a, b) => a - b);
  return [
    `${times.length} requests of other pages, ${failed} failed`,
    `median ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms, most ${quantile(times, 1)} ms`,
    `pictures drawn ${statuses.get(200) ?? 0}, told to come back ${statuses.get(503) ?? 0}, unanswered ${statuses.get(0) ?? 0}`,
    `memory ${(mostBytes / 1e6).toFixed(0)} MB`,
  ];
}

/** Linux says in kB what of a process lies in memory. */
function residentBytes(pid: number): number {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

const [folder] = process.argv.slice(2);
const site = await deploy(
  ORIGIN,
  { listen: LISTEN, instances: [FIRST, SECOND] },
  folder === undefined ? {} : { folder },
);
try {
  const alone = `http://127.0.0.1:${FIRST}`;
  // First, before caches of the process are filled by what follows.
  const burst = await measureBurst(alone, site.instances[0]?.pid ?? 0);
  console.log('| Address | One instance | Behind the cache |\n| --- | --- | --- |');
  for (const path of PATHS) {
    console.log(
      `| \`${path}\` | ${await measure(alone + path)} | ${await measure(site.origin + path)} |`,
    );
  }
  console.log(`\nOne instance, ${CLIENTS} clients with the dearest pictures:\n`);
  for (const line of burst) console.log(`- ${line}`);
} finally {
  site.stop();
}
