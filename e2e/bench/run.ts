import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { measureAnswers, measureEmbeds } from './answers';
import { measureDashboard, measureMany } from './dashboard';
import { type Figures, tableOf } from './figures';
import { measureFunctions, measureSearch } from './functions';
import { measurePainters } from './painters';
import { startSite } from './site';

/**
 * What the built dashboard costs, as a table in Markdown:
 *
 *     npm run bench -- [folder of another build]
 *
 * Build first, with PANJ_ORIGIN as in the environment of the bench. Another build is measured before this one,
 * in the same run, so that the two can be compared; what only functions show is of this one alone.
 */
const [other] = process.argv.slice(2);

async function measureBuild(folder: string): Promise<Figures> {
  const figures: Figures = new Map();
  const site = await startSite(folder);
  const browser = await chromium.launch({
    executablePath: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
    ].find(existsSync),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
    await measureAnswers(figures, site.origin);
    await measureEmbeds(figures, page, site.origin);
    await measureDashboard(figures, page, site.origin);
    await page.close();
    const many = await site.withMadeUp(1_000_000);
    await measureMany(
      figures,
      await browser.newPage({ viewport: { width: 1440, height: 1100 } }),
      many.origin,
    );
    many.close();
    if (folder === process.cwd()) await measurePainters(figures, browser);
  } finally {
    await browser.close();
    site.close();
  }
  return figures;
}

const before = other ? await measureBuild(resolve(other)) : null;
const here = await measureBuild(process.cwd());
measureSearch(here);
for (const events of [100_000, 1_000_000]) measureFunctions(here, events);
console.log(tableOf(here, before));
process.exit();
