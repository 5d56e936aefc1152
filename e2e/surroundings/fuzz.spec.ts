import { test } from '@playwright/test';
import { expect } from '../fixtures';
import { ownSite, run } from './server';
import { tryAll } from './try-all';

const PORT = Number(process.env.PANJ_TEST_PORT ?? 3100) + 62;

// The first of the ten thousand that `npm run fuzz` sends.
test('500 bad requests are answered, and none is believed', async () => {
  const server = await run(ownSite(PORT), PORT, { env: { PANJ_METRICS: '1' } });
  try {
    const { statuses, faults, residentMb } = await tryAll(server, 500);
    expect(faults, JSON.stringify(statuses)).toEqual({});
    expect(residentMb).toBeLessThan(512);
    expect((await server.get('/healthz')).status).toBe(200);
  } finally {
    await server.stop();
  }
});
