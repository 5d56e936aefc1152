import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// West of UTC: a date read in local time would fall on the day before.
process.env.TZ = 'America/New_York';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // Outside Next there is no bundle to keep it out of.
      'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    include: ['{lib,components,e2e}/**/*.test.ts'],
    exclude: ['e2e/results/**'],
    // The modules are pure and hold nothing from one file to the next, so that a worker loads them once
    // for all of its files: three quarters of the time went there. Processes rather than threads, in
    // which a test could not change the time zone.
    pool: 'forks',
    isolate: false,
    // On a machine busy with something else all takes longer. No test is there to be timed.
    testTimeout: 60_000,
  },
});
