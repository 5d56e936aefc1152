import { ownSite, run } from './server';
import { SEED, tryAll } from './try-all';

/** `npm run fuzz`, or `npm run fuzz -- 2000`: bad requests to a site of its own, counted by status. */
const count = Number(process.argv[2] ?? 10_000);
const port = Number(process.env.PANJ_TEST_PORT ?? 3100) + 63;

const server = await run(ownSite(port), port, { env: { PANJ_METRICS: '1' } });
try {
  const { statuses, faults, residentMb } = await tryAll(server, count);
  const health = (await server.get('/healthz')).status;
  console.log({ seed: SEED, count, statuses, residentMb, health, faults });
  process.exitCode = health === 200 && Object.keys(faults).length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
