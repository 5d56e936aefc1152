import autocannon from 'autocannon';
import { deploy } from '../deploy/servers';

/** Requests a second and the slowest hundredth, of one instance alone and behind nginx's cache, ten
 * connections for five seconds each, on loopback. Build first, with the same PANJ_ORIGIN. */
const ORIGIN = process.env.PANJ_ORIGIN ?? 'http://localhost:3000';
const [LISTEN, FIRST, SECOND] = [3290, 3291, 3292] as const;
const PATHS = [
  '/',
  '/embed/frequency',
  '/embed/timeline',
  '/api/v1/frequency',
  '/chart/timeline.png',
] as const;

async function measure(url: string): Promise<string> {
  // Once before, so that neither is measured cold.
  await (await fetch(url)).arrayBuffer();
  const result = await autocannon({ url, connections: 10, duration: 5 });
  const failed = result.errors + result.non2xx;
  const { average } = result.requests;
  return `${average.toFixed(0)}/s, p99 ${result.latency.p99} ms${failed > 0 ? `, ${failed} failed` : ''}`;
}

const site = await deploy(ORIGIN, { listen: LISTEN, instances: [FIRST, SECOND] });
try {
  console.log('| Address | One instance | Behind the cache |\n| --- | --- | --- |');
  for (const path of PATHS) {
    const alone = await measure(`http://127.0.0.1:${FIRST}${path}`);
    const cached = await measure(site.origin + path);
    console.log(`| \`${path}\` | ${alone} | ${cached} |`);
  }
} finally {
  site.stop();
}
