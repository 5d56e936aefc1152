import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIdOf } from '@/lib/operate/build-id';
import { type SiteName, writeMadeUp } from './record';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the build drew ahead is of the real record: it is drawn when asked for instead. What lay there
 * would be shown to the first visitor, as a page that is stale. */
const isDrawnAhead = (path: string): boolean =>
  /\.(html|rsc|meta|body|segments)$/.test(path) && !/^(_|icon)/.test(basename(path));

type Site = {
  readonly record: SiteName;
  /** Under which the site is asked for. */
  readonly origin: string;
};

/**
 * Puts the built site over a made-up record, ready to start. Everything but the record is what was
 * built; what the build drew ahead from the real record is drawn anew.
 *
 * @param name of the folder below `e2e/results/sites`
 * @returns the folder, and the version of its record
 */
export function prepareSite(
  name: string,
  { record, origin }: Site,
): { readonly folder: string; readonly version: string } {
  const site = join(root, 'e2e/results/sites', name);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const file of ['public', 'next.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, file), join(site, file), { recursive: true });
  }
  cpSync(join(root, '.next'), join(site, '.next'), {
    recursive: true,
    filter: (path) => !path.endsWith('.next/cache') && !isDrawnAhead(path),
  });
  for (const folder of ['node_modules', 'lib']) symlinkSync(join(root, folder), join(site, folder));

  writeMadeUp(site);
  execFileSync(
    join(root, 'node_modules/.bin/tsx'),
    ['--tsconfig', join(root, 'tsconfig.json'), join(root, 'e2e/site/make.ts'), record],
    { cwd: site, stdio: ['ignore', 'ignore', 'inherit'] },
  );

  const manifest = join(site, '.next/prerender-manifest.json');
  const drawn = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const path of Object.keys(drawn.routes)) {
    if (!/^\/(_|icon)/.test(path)) delete drawn.routes[path];
  }
  // Pages of what the build did not know are refused (`dynamicParams`), which here is every one.
  for (const route of Object.values<{ fallback: unknown }>(drawn.dynamicRoutes)) {
    route.fallback = null;
  }
  writeFileSync(manifest, JSON.stringify(drawn));
  const { version } = JSON.parse(readFileSync(join(site, 'data/build/record.json'), 'utf8'));
  writeFileSync(join(site, '.next/BUILD_ID'), buildIdOf({ version: version.id, origin }));
  return { folder: site, version: version.id };
}
