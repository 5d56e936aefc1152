import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/** Another one where several checkouts are tested at once. */
const PORT = Number(process.env.PANJ_TEST_PORT ?? 3100);

/** A Chromium of the system where there is one; else Playwright's own. */
function systemChromium(): string | undefined {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  reporter: 'list',
  workers: 2,
  // On a machine busy with something else a page can be slow to answer. What passes only at the
  // second try is reported as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-US',
    viewport: { width: 1440, height: 1100 },
    launchOptions: {
      executablePath: systemChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'New York', use: { timezoneId: 'America/New_York' } },
    // What axe and the printer see does not hang on the zone.
    {
      name: 'Dushanbe',
      use: { timezoneId: 'Asia/Dushanbe' },
      grepInvert: /axe|a print|other people’s parsers/,
    },
  ],
  webServer: [
    {
      command: `npx next start -p ${PORT}`,
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      url: `http://localhost:${PORT}/`,
      timeout: 60_000,
      env: { PANJ_ORIGIN: `http://localhost:${PORT}` },
    },
    {
      // The same site over another record: see other-record/serve.ts.
      command: `npx tsx e2e/other-record/serve.ts ${PORT + 1}`,
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      url: `http://localhost:${PORT + 1}/method`,
      timeout: 120_000,
    },
  ],
});
