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
  testMatch: '*.spec.ts',
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
    // Only what hangs on the reader's zone runs twice: days drawn, dragged and typed in the browser.
    { name: 'Dushanbe', use: { timezoneId: 'Asia/Dushanbe' }, grep: /@zone/ },
  ],
  webServer: [
    {
      command: `npx next start -p ${PORT}`,
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      url: `http://localhost:${PORT}/`,
      timeout: 60_000,
      env: { PANJ_ORIGIN: `http://localhost:${PORT}` },
    },
    // The same site over a made-up record on a fixed day, and over one that has gone on: see site/serve.ts.
    ...['changed', 'made-up'].map((name, at) => ({
      command: `npx tsx e2e/site/serve.ts ${PORT + 1 + at} ${name}`,
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      url: `http://localhost:${PORT + 1 + at}/method`,
      timeout: 120_000,
    })),
  ],
});
