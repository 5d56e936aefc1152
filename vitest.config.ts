import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// West of UTC: a date read in local time would fall on the day before.
process.env.TZ = 'America/New_York';

export default defineConfig({
  resolve: {
    alias: { '@': fileURLToPath(new URL('.', import.meta.url)) },
  },
  test: { include: ['{lib,components}/**/*.test.ts'] },
});
