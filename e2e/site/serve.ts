import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIdOf } from '@/lib/operate/build-id';
import { MADE_UP_DAY } from '@/lib/record/made-up/dataset';
import { writeMadeUp } from './record';

/**
 * Serves the built site over a made-up record, on a fixed day: `serve.ts 3100 made-up`, or
 * `serve.ts 3101 changed` with a second version of it. Everything but the record is what was built;
 * what the build drew ahead from the real record is drawn anew.
 */
const [, , port = '3100', name = 'made-up'] = process.argv;
if (name !== 'made-up' && name !== 'changed') {
  throw new Error(`There is no record "${name}" to serve: made-up or changed.`);
}
const root = fileURLToPath(new URL('../../', import.meta.url));
const site = join(root, 'e2e/results/sites', name);

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
for (const file of ['public', 'next.config.ts', 'package.json', 'tsconfig.json']) {
  cpSync(join(root, file), join(site, file), { recursive: true });
}
cpSync(join(root, '.next'), join(site, '.next'), {
  recursive: true,
  filter: (path) => !path.endsWith('.next/cache'),
});
for (const folder of ['node_modules', 'lib']) symlinkSync(join(root, folder), join(site, folder));

writeMadeUp(site);
execFileSync(
  join(root, 'node_modules/.bin/tsx'),
  ['--tsconfig', join(root, 'tsconfig.json'), join(root, 'e2e/site/make.ts'), name],
  { cwd: site, stdio: ['ignore', 'ignore', 'inherit'] },
);

// What the build drew ahead is of the real record: it is drawn when asked for instead.
const manifest = join(site, '.next/prerender-manifest.json');
const drawn = JSON.parse(readFileSync(manifest, 'utf8'));
for (const path of Object.keys(drawn.routes)) {
  if (/^\/(_|icon)/.test(path)) continue;
  delete drawn.routes[path];
  // Else the first visitor is shown what lies there, as a page that is stale.
  for (const ending of ['.html', '.rsc', '.meta', '.body']) {
    rmSync(join(site, '.next/server/app', (path === '/' ? '/index' : path) + ending), {
      force: true,
    });
  }
}
// Pages of what the build did not know are refused (`dynamicParams`), which here is every one.
for (const route of Object.values<{ fallback: unknown }>(drawn.dynamicRoutes)) {
  route.fallback = null;
}
writeFileSync(manifest, JSON.stringify(drawn));
const origin = `http://localhost:${port}`;
const { version } = JSON.parse(readFileSync(join(site, 'data/build/record.json'), 'utf8'));
writeFileSync(join(site, '.next/BUILD_ID'), buildIdOf({ version: version.id, origin }));

const server = spawn(
  process.execPath,
  [join(root, 'node_modules/next/dist/bin/next'), 'start', '-p', port],
  {
    cwd: site,
    stdio: 'inherit',
    env: { ...process.env, PANJ_ORIGIN: origin, PANJ_TODAY: MADE_UP_DAY },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => process.exit(code ?? 0));
